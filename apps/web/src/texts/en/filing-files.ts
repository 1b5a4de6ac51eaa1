export const filingFiles = {
  choose: 'Choose a photo, a letter or another file',
  earlierComplaint: 'Do you have your earlier complaint on paper? Then send a photo along.',
  earlierAnswer: 'Did you get an answer? Then send a photo along.',
  byPost: 'I send something by post',
  byPostText: 'Send copies, no originals. Add the number of your complaint. You get that number in a moment.',
};
