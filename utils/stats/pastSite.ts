/** The helpdesk under which replies count that were reviewed afterwards. */
export const PAST_REPLIES = 'past-replies';
