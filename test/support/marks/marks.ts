/** Words that are made up one by one, each for one place, so that a word that is found tells where it came from. */
export class Marks {
  private readonly made: string[] = [];

  /** A word that stands nowhere else, for this place. */
  for(place: string): string {
    const word = `kroket${String(this.made.length + 1).padStart(3, '0')}${place.replaceAll(/[^a-z]/gi, '').toLowerCase()}`;
    this.made.push(word);
    return word;
  }

  get words(): readonly string[] {
    return this.made;
  }
}
