/** Sending photos and letters along. */
export const filingFiles = {
  choose: 'Kies een foto, brief of ander bestand',
  earlierComplaint: 'Heeft u uw eerdere klacht op papier? Stuur dan een foto mee.',
  earlierAnswer: 'Heeft u een antwoord gekregen? Stuur dan een foto mee.',
  byPost: 'Ik stuur iets met de post',
  byPostText: 'Stuur geen originelen, maar kopieën. Zet het nummer van uw klacht erbij. Dat nummer krijgt u straks.',
};
