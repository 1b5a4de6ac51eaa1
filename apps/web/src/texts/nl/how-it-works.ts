export const howItWorks = {
  contents: 'Op deze pagina',
  nextHeading: 'En nu?',
};
