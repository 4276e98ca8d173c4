/** The ways to say that somebody was told something. An expression. */
export const TOLD =
  '(explained|told|said|answered|advised|informed|mentioned|stated|clarified|addressed|notified|warned|reminded|made aware)';
