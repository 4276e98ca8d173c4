-- The two users of the team store, for versions from 20.5 on: run after create.sql, with passwords of your own.

-- For the policy of the agents' browsers (teamStore.user, teamStore.password): inserts, and nothing else.
CREATE USER IF NOT EXISTS amends_agent IDENTIFIED WITH sha256_password BY 'a long random password'
    SETTINGS max_memory_usage = 500000000;
GRANT INSERT ON amends_in.counts TO amends_agent;

-- For the team lead, who types it on the statistics page: reads the counts, and nothing else. The page shows groups of
-- five agents and more. Whoever has this password can also ask the table itself.
CREATE USER IF NOT EXISTS amends_lead IDENTIFIED WITH sha256_password BY 'another long random password'
    SETTINGS readonly = 1;
GRANT SELECT ON amends.counts TO amends_lead;
