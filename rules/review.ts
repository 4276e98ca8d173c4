import { engine } from './shippedEngine';

export type { ReviewedDraft } from './engine/reviewing/reviewAfterEdit';

/** What the product needs from the rules that it ships; createEngine.ts says what each of these does. */
export const { review, reviewAfterEdit, reviewRead, blanksLeftBy, compile, isCompiled, prepare } = engine;
