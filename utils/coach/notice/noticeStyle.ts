import { badgeStyle } from '../badge/badgeStyle';

/** Disappears after a while, but not while the pointer or the focus is on it. */
export const noticeStyle = `${badgeStyle}
[role] { pointer-events: auto; cursor: pointer; box-shadow: 0 6px 20px rgb(0 0 0 / 18%); animation: leave 1ms 9s forwards; }
[role]:hover, [role]:focus-within { animation-play-state: paused; }
button { font-size: 12px; text-decoration: underline; }
@keyframes leave { to { visibility: hidden; } }
`;
