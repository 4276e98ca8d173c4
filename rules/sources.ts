interface Source {
  title: string;
  url?: string;
}

/** What rules and steps may cite, by the name they use; most papers were read as abstracts or summaries. */
const SOURCES: Record<string, Source> = {
  'seed 000': { title: 'Back Office Betties, “Recovering From a Major Customer Service Mistake”' },
  'seed 001': { title: 'Micah Solomon, “4 Tips for Customer Service Recovery”' },
  'seed 002': { title: 'Eric Gregg (ClearlyRated), “Service Recovery Rules to Live By”' },
  'seed 003': { title: '“Making Things Right: Examples of Customer Service Recovery”' },
  'seed 004': { title: 'Kate Nasser, “Can You Ace This Customer Service Recovery Moment?”' },
  'Abeler 2009': {
    title: 'Abeler and others 2009, on apologies and money',
    url: 'https://ideas.repec.org/p/not/notcdx/2009-12.html',
  },
  'Amy Castro': {
    title: 'Amy Castro, “7 phrases that will get customers fired up”',
    url: 'https://amycastro.com/blog/7-phrases-that-will-get-customers-fired-up/',
  },
  Battistella: {
    title: 'Edwin Battistella, “Sorry/Not Sorry in Today’s World”',
    url: 'https://www.ijpr.org/post/sorrynot-sorry-todays-world',
  },
  'Bradley & Sparks 2012': {
    title: 'Bradley and Sparks 2012, on explanations after service failures',
    url: 'https://www.emerald.com/insight/content/doi/10.1108/08876041211199715/full/pdf',
  },
  'Cracco 2017': { title: 'Cracco and others 2017, on specific excuses' },
  'customerservicelife.com': {
    title: 'Customer Service Life, “Customer service stop words”',
    url: 'http://customerservicelife.com/customer-service-stop-words/',
  },
  Elevana: {
    title: 'Elevana, “As soon as possible”',
    url: 'https://www.elevana.com/blog/as-soon-as-possible-four-words-that-can-ruin-your-business-and-your-customer-service',
  },
  'Haesevoets 2017': {
    title: 'Haesevoets and others 2017, on overcompensation',
    url: 'http://www.decisionsciencenews.com/sjdm/journal.sjdm.org/16/16929/jdm16929.html',
  },
  'HDI (O’Flahavan)': {
    title: 'Leslie O’Flahavan (HDI), “Non-apologies”',
    url: 'https://www.thinkhdi.com/library/supportworld/2017/nonpologies-apologize-to-customers-like-you-mean-it',
  },
  ICTS: {
    title: 'ICTS, “6 things you should never say to your customers”',
    url: 'http://www.ictstexas.com/6-things-you-should-never-say-to-your-customers',
  },
  'Just Not Sorry': { title: 'Just Not Sorry', url: 'https://github.com/defmethodinc/just-not-sorry' },
  Lazare: {
    title: 'Aaron Lazare, “What makes an apology work”',
    url: 'https://docslib.org/doc/12623175/what-makes-an-apology-work-dr-aaron-lazare',
  },
  'Lewicki 2016': {
    title: 'Lewicki, Polin and Lount 2016, on the parts of an apology',
    url: 'https://tammylenski.com/6-ingredients-of-an-effective-apology/',
  },
  'Marinova & Singh 2018': {
    title: 'Marinova and Singh 2018 (Harvard Business Review), “Sorry” is not enough',
    url: 'https://bg.hbr.org/2018/01/sorry-is-not-enough',
  },
  'Matzat & Snijders 2012': {
    title: 'Matzat and Snijders 2012, on denials',
    url: 'http://onlinelibrary.wiley.com/doi/10.1111/j.1083-6101.2012.01594.x/abstract',
  },
  'Min 2020': {
    title: 'Min and others 2020, on listening first',
    url: 'http://econpapers.repec.org/RePEc:kap:mktlet:v:31:y:2020:i:2:d:10.1007_s11002-020-09522-y',
  },
  'Packard & Berger 2021': {
    title: 'Packard and Berger 2021, on concrete language',
    url: 'https://knowledge.wharton.upenn.edu/article/how-language-boosts-customer-satisfaction/',
  },
  'Packard, Moore & McFerran 2018': {
    title: 'Packard, Moore and McFerran 2018, on “I”, “we” and “you”',
    url: 'http://summit.sfu.ca/item/17767',
  },
  'Roschk & Gelbrich 2014': { title: 'Roschk and Gelbrich 2014, on compensation in kind' },
  'SkyVerge support guide': {
    title: 'SkyVerge support guide, “Our blocked list”',
    url: 'https://support-guide.skyverge.com/article/568-our-blocked-list',
  },
  worksurvival: {
    title: 'Work Survival, “Phrases to avoid during service interactions”',
    url: 'https://worksurvival.wordpress.com/2010/04/24/phrases-to-avoid-during-service-interactions/',
  },
  'Zhao 2020': {
    title: 'Zhao and others 2020, on defending and apologising',
    url: 'https://econpapers.repec.org/RePEc:eee:joinma:v:50:y:2020:i:c:p:45-64',
  },
};

/**
 * Looks up a source by the name that rules cite. A rule may add a remark in brackets: "seed 003 (finds vouchers fine)".
 * @throws when the source is not listed here
 */
export function sourceOf(name: string): Source {
  const [, plain = '', remark = ''] = /^(.*?)( \([^()]*\))?$/.exec(name) ?? [];
  const source = SOURCES[name] ?? SOURCES[plain];
  if (!source) throw new Error(`The source "${name}" is not in rules/sources.ts.`);
  return SOURCES[name] ? source : { ...source, title: source.title + remark };
}
