import { type ContentKind } from '../case-content.entity.js';
import { type ContentByKind, type PartyContent } from '../case-contents.js';

/** Whether a content of a case says who somebody is, by whom the case can be found. */
export function isParty(kind: ContentKind, _content: ContentByKind[ContentKind]): _content is PartyContent {
  return kind === 'complainant' || kind === 'party';
}
