/** What a conversation can hold. The database counts; two requests at the same moment take turns. */
export const messageLimits = {
  /** Messages of one case. The table refuses more as well. */
  ofCase: 500,
  /** Of these, messages that one side can send: it never takes the room of the other side and of the office. */
  ofSide: 200,
  /** Messages that one person of a side can send within an hour. The office has no such limit. */
  anHour: 20,
} as const;
