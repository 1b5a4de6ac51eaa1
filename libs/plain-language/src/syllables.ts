/** Vowels that are said in one go, longest first. Whatever stands beside each other otherwise is said apart: zo-als. */
const cluster = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|ai|oi|[aeiouyàáâäçèéêëìíîïòóôöùúûü]/g;

/** The number of syllables of a Dutch word, at least one. Exact for most words; loan words can be one off. */
export function syllablesOf(word: string): number {
  return Math.max(1, word.toLowerCase().match(cluster)?.length ?? 0);
}
