-- The team store of Amends, in ClickHouse: run once by an administrator, with clickhouse-client --multiquery < create.sql
-- It is written for 18.16 and runs on today's versions alike. Then create the users: users.sql, or users.xml up to 20.4.

CREATE DATABASE IF NOT EXISTS amends;
CREATE DATABASE IF NOT EXISTS amends_in;

-- A row is the change of one count. The counts are sums of changes: select … sum(change) … group by ….
-- (batch, row) names a change. A batch that comes again, since nobody heard that it had arrived, has the same names: the
-- engine keeps one row of each when it merges, and FINAL counts one of each before that.
CREATE TABLE IF NOT EXISTS amends.counts
(
    day Date,               -- local calendar day of the agent
    helpdesk String,        -- zendesk
    situation String,       -- recovery, ordinary, …
    rules_version String,
    reader_version String,  -- empty: the rules spoke alone
    agent String,           -- the pseudonym that the team gave, else the random name of a browser
    subject String,         -- flag, reply, step or reason
    rule String,
    phrase String,          -- masked: words of the rules, any other is …
    step String,
    measure String,         -- shown, sent, words, asked, done, …
    change Int32,
    batch UUID,
    row UInt16,
    received Date           -- on the server's clock; its day alone, as when somebody wrote is not kept
)
ENGINE = ReplacingMergeTree()
PARTITION BY toYYYYMM(day)
ORDER BY (day, batch, row);

-- Counts come in through a database of its own. Who may insert there can read, change and delete none of what is stored:
-- on 18.16 as well, which knows rights on databases alone. A Buffer without room passes each insert on at once, by the
-- server's own right, and answers when it is stored. What it passes on to keeps nothing, and so nothing can be read
-- through it. The view stamps the day. All four must be there: without the last two, what comes in is lost.
CREATE TABLE IF NOT EXISTS amends.inbox
(
    day Date,
    helpdesk String,
    situation String,
    rules_version String,
    reader_version String,
    agent String,
    subject String,
    rule String,
    phrase String,
    step String,
    measure String,
    change Int32,
    batch UUID,
    row UInt16
)
ENGINE = Null;

CREATE MATERIALIZED VIEW IF NOT EXISTS amends.inbox_to_counts TO amends.counts AS
SELECT
    day, helpdesk, situation, rules_version, reader_version, agent, subject, rule, phrase, step, measure, change, batch,
    row, today() AS received
FROM amends.inbox;

CREATE TABLE IF NOT EXISTS amends_in.counts
(
    day Date,
    helpdesk String,
    situation String,
    rules_version String,
    reader_version String,
    agent String,
    subject String,
    rule String,
    phrase String,
    step String,
    measure String,
    change Int32,
    batch UUID,
    row UInt16
)
ENGINE = Buffer(amends, inbox, 1, 0, 0, 0, 0, 0, 0);

-- What is older than the team keeps it goes a month at a time, at no cost:
--   ALTER TABLE amends.counts DROP PARTITION 202611;
-- or, from 19.6 on, by itself:
--   ALTER TABLE amends.counts MODIFY TTL day + INTERVAL 2 YEAR;
-- What came in on a day on which the password was in wrong hands:
--   SELECT agent, count(), sum(change) FROM amends.counts WHERE received = '2026-11-29' GROUP BY agent;
--   ALTER TABLE amends.counts DELETE WHERE received = '2026-11-29' AND agent = '…';
