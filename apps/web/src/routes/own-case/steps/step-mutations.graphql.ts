import { graphql } from '../../../api/document.js';

export const submitPieceDocument = graphql(`
  mutation SubmitPiece($input: SubmitPieceInput!) {
    submitPiece(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const submitReplyDocument = graphql(`
  mutation SubmitReply($input: SubmitReplyInput!) {
    submitReply(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const completeComplaintDocument = graphql(`
  mutation CompleteComplaint($input: CompleteComplaintInput!) {
    completeComplaint(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const answerOfferDocument = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const reportReferralDocument = graphql(`
  mutation ReportReferral($input: ReportReferralInput!) {
    reportReferral(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const objectDocument = graphql(`
  mutation ObjectToDecision($input: ObjectInput!) {
    object(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const requestMoreTimeDocument = graphql(`
  mutation RequestMoreTime($input: RequestMoreTimeInput!) {
    requestMoreTime(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const challengeDocument = graphql(`
  mutation ChallengeMember($input: ChallengeInput!) {
    challenge(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const handOverDocument = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const settleDocument = graphql(`
  mutation Settle($input: SettleInput!) {
    settle(input: $input) {
      case {
        id
        version
      }
    }
  }
`);

export const agreeToUseMediationDocument = graphql(`
  mutation AgreeToUseMediation($input: MediationConsentInput!) {
    agreeToUseMediation(input: $input) {
      case {
        id
        version
      }
    }
  }
`);
