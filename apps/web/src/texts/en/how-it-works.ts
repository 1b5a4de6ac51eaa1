export const howItWorks = {
  contents: 'On this page',
  nextHeading: 'And now?',
};
