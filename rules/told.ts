/** How somebody was told. An expression. */
export const TOLD =
  '(explained|told|said|answered|advised|informed|mentioned|stated|clarified|addressed|notified|warned|reminded|made aware)';

/** Where saying who told whom blames nobody: it says sorry for it, asks, or tells of a time to come. An expression. */
export const TOLD_IN_PLACE = '$toldinplace';
