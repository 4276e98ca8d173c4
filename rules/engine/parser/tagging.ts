/** compromise's own steps without the second tagging, which corrects rare cases and takes a third of the time. */
export const TAGGING = ['alias', 'machine', 'index', 'lexicon', 'preTagger', 'contractionTwo'];
