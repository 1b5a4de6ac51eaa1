/**
 * Messages between one side of a case and the secretariat, and from the secretariat to all, with when the other side read them.
 * A message is no piece and no event: it changes no version and no deadline. What it says is sealed with the rest of the case.
 */
export { CaseMessageEntity } from './case-message.entity.js';
export { MessageReadEntity } from './message-read.entity.js';
export { type MarkMessagesReadCommand, MessageDesk, type SendMessageCommand } from './message-desk.service.js';
export { messageLimits } from './message-limits.js';
export { MessageReader, type ShownMessage } from './message-reader.service.js';
export { MessagesModule } from './messages.module.js';
export { type MessageSide } from './message-side.js';
export { messageWords } from './words/message-words.js';
