/** The moments of an event, as the days that people know. */
export const nlMoments = {
  received: 'de dag dat het binnenkomt',
  sent: 'de dag dat het weggaat',
  decided: 'de dag van de keuze',
  dated: 'de datum die erop staat',
  agreed: 'de dag dat het is afgesproken',
  held: 'de dag zelf',
  done: 'de dag dat het klaar is',
  settled: 'de dag dat het is opgelost',
  hearing: 'de dag van het gesprek',
  due: 'de dag die is beloofd',
  lapsed: 'de dag dat de tijd om is',
};

export type MomentName = keyof typeof nlMoments;

export function isMomentName(name: string): name is MomentName {
  return Object.hasOwn(nlMoments, name);
}
