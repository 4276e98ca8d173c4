/** The ways of saying that somebody was told. An expression. */
export const TOLD =
  '(explained|told|said|answered|advised|informed|mentioned|stated|clarified|addressed|notified|warned|reminded|made aware)';
