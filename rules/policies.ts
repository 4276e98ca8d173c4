/** Where a rule of the house is no bare refusal: it helps the customer, is set aside, or is no rule of ours. An expression. */
export const POLICY_IN_PLACE = '$policyinplace';
