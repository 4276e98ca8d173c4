import type { RolePlay } from '../../../utils/practice/rolePlay';
import { chargedTwice } from './chargedTwice';
import { dogFood } from './dogFood';
import { forgottenReport } from './forgottenReport';
import { giftForbidden } from './giftForbidden';
import { lostParcel } from './lostParcel';
import { missedBirthday } from './missedBirthday';
import { mistakenButHurt } from './mistakenButHurt';
import { outage } from './outage';
import { overbookedFlight } from './overbookedFlight';
import { policyStands } from './policyStands';
import { recycledLaptop } from './recycledLaptop';
import { rudeAgent } from './rudeAgent';

/** The role plays that come with Amends, in the order of the list. */
export const ROLE_PLAYS: readonly [RolePlay, ...RolePlay[]] = [
  chargedTwice,
  lostParcel,
  recycledLaptop,
  forgottenReport,
  outage,
  rudeAgent,
  giftForbidden,
  missedBirthday,
  mistakenButHurt,
  overbookedFlight,
  dogFood,
  policyStands,
];
