export const ownForms = {
  submitPiece: {
    name: 'Add a piece',
    about: 'Do you have another letter, a photo or something else that matters? Send it here.',
    why: '{{name}} sees your piece too and may reply to it. So it is fair for both.',
    button: 'Send piece',
    done: 'Your piece has arrived. It now stands with the pieces.',
    fields: {
      title: {
        label: 'What is it?',
        hint: 'In a few words. For example: photo of the leak.',
        missing: 'Fill in what it is.',
      },
      text: { label: 'What do you want to say about it?', missing: 'Write something, or add a file.' },
      files: { label: 'Your files' },
      confidential: {
        label: 'I ask not to show this to the other side',
        hint: 'You will hear whether that is possible. What the other side may not see does not count either.',
      },
    },
  },
  submitReply: {
    name: 'Reply to the response',
    about: '{{name}} has responded to your complaint. You may say something about it.',
    why: 'You may always reply to what the other side says. The other side reads your text too.',
    button: 'Send reply',
    done: 'Your reply has arrived. It now stands with the pieces.',
    fields: {
      text: {
        label: 'What do you want to say?',
        hint: 'What is not right? What is missing?',
        missing: 'Write what you want to say.',
      },
      files: { label: 'Your files' },
    },
  },
  completeComplaint: {
    name: 'Complete your complaint',
    about: 'Something is still missing in your complaint, or you want to add something.',
    why: 'We can only decide when we know enough.',
    button: 'Send addition',
    done: 'Your addition has arrived.',
    fields: {
      name: { label: 'Your name', missing: 'Fill in your name.' },
      email: { label: 'Your e-mail address', missing: 'Fill in an e-mail address, a telephone number or an address.' },
      phone: { label: 'Your telephone number' },
      address: { label: 'Your address' },
      description: { label: 'What do you want to add to your complaint?', missing: 'Write what you want to add.' },
      dissatisfaction: { label: 'Why are you not satisfied?', missing: 'Write why you are not satisfied.' },
      period: { label: 'When did it happen?', hint: 'A day, a month or a year.', missing: 'Write when it was.' },
      against: {
        label: 'Against whom or what is your complaint?',
        missing: 'Write against whom or what your complaint is.',
      },
    },
  },
  answerOffer: {
    name: 'Answer an offer',
    about: '{{name}} makes you an offer. You choose whether you agree.',
    why: 'If you say yes, your complaint is finished. If you say no, your complaint simply goes on.',
    button: 'Send answer',
    done: 'Your answer has arrived.',
    fields: {
      outcome: {
        label: 'Do you accept the offer?',
        missing: 'Choose yes or no.',
        choices: { accepted: 'Yes, I accept', declined: 'No, I do not accept' },
      },
    },
  },
  reportReferral: {
    name: 'Say how it ended',
    about: 'Your complaint is somewhere else now. Was it solved there?',
    why: 'If it was not solved, we look at it again.',
    button: 'Send',
    done: 'We now know how it ended.',
    fields: {
      outcome: {
        label: 'Was it solved?',
        missing: 'Choose yes or no.',
        choices: { solved: 'Yes, it was solved', returned: 'No, it was not solved' },
      },
      feedback: { label: 'What happened?' },
    },
  },
  object: {
    name: 'Say that you do not agree',
    about: 'Do you not agree with the answer? Explain why. Then it is looked at again.',
    why: 'Somebody else then looks at it. This is called: an objection.',
    button: 'Send objection',
    done: 'Your objection has arrived.',
    fields: {
      text: { label: 'Why do you not agree?', missing: 'Write why you do not agree.' },
    },
  },
  requestMoreTime: {
    name: 'Ask for more time',
    about: 'Can you not make it in time? Then ask for more time.',
    why: 'We see whether it is possible. Until you hear from us, the first day still counts.',
    button: 'Ask for more time',
    done: 'Your question has arrived. You will hear whether you get more time.',
    fields: {
      term: { label: 'What do you need more time for?', missing: 'Choose what you need more time for.' },
      until: { label: 'Until which day?', hint: 'For example 27 3 2026.', missing: 'Fill in a day that exists.' },
      text: { label: 'Why do you need more time?' },
    },
  },
  challenge: {
    name: 'Ask for somebody else',
    about: 'Do you think that somebody cannot look at your complaint fairly? Then you can ask for somebody else.',
    why: 'Others decide on it. This is called: a challenge.',
    button: 'Send request',
    done: 'Your request has arrived.',
    fields: {
      seat: { label: 'Who is it about?', missing: 'Choose who it is about.' },
      text: { label: 'Why do you think so?', missing: 'Write why you think so.' },
    },
  },
  handOver: {
    name: 'Go on somewhere else',
    about: 'You can go to another place with your complaint. We then send everything that is here along.',
    why: 'We only do that when you agree.',
    button: 'Send my complaint on',
    done: 'Your complaint is being sent on.',
    fields: {
      forum: { label: 'Where do you want to go?', missing: 'Choose where you want to go.' },
      consent: {
        label: 'I agree that everything is sent along',
        missing: 'Put a tick here. Without your consent we send nothing along.',
      },
    },
  },
  settle: {
    name: 'Say that it was solved',
    about: 'Was your complaint solved? Good. Then we stop with your complaint.',
    why: 'Then we need not decide anything more.',
    button: 'My complaint was solved',
    done: 'We stop with your complaint, because it was solved.',
    fields: {
      text: { label: 'What was done or agreed?' },
    },
  },
  confirmCommitment: {
    name: 'Say whether it was done',
    about: 'Something was promised to you. Was it done too?',
    why: 'Was it not done? Then {{name}} hears that too.',
    button: 'Send',
    done: 'Your answer has arrived.',
    fields: {},
  },
  agreeToUseMediation: {
    name: 'Let what you said together be used',
    about: 'You tried to solve it together. What was said there stays secret.',
    why: 'If both of you agree that it may be used, it may count. After that you cannot go back.',
    button: 'I agree',
    done: 'We now know that you agree.',
    fields: {
      consent: { label: 'I agree that this is used', missing: 'Put a tick here if you agree.' },
    },
  },
};
