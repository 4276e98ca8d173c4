/** The helpdesk under which replies count that were reviewed afterwards. */
export const PAST_REPLIES = 'past-replies';

/** What stands for an agent of theirs, as they are nobody's. */
export const PAST_REPLIES_NAME = 'Past replies';
