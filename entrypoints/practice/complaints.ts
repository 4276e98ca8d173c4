/** A customer's message to practise on. */
export interface Complaint {
  id: string;
  customer: string;
  subject: string;
  /** One string a paragraph. */
  paragraphs: string[];
  /** What an agent would know; some failures cannot be undone. */
  facts: string;
}

export const COMPLAINTS: [Complaint, ...Complaint[]] = [
  {
    id: 'charged-twice',
    customer: 'Priya Raman',
    subject: 'Charged twice, and nobody answers',
    paragraphs: [
      'Your shop took £84.50 from my account twice on Monday. I wrote on Tuesday and again yesterday, and I am still waiting for a refund. All I got was an automatic message saying that you value my feedback.',
      'My rent went out on Wednesday and the second payment put me overdrawn, so I now owe my bank a fee as well. I have been a customer for six years, I am very disappointed, and I am seriously thinking of leaving. What are you going to do about it?',
    ],
    facts: 'The second payment was our error: a retry after a time-out. A refund takes two working days.',
  },
  {
    id: 'missed-birthday',
    customer: 'Tom Okafor',
    subject: 'Present arrived four days late',
    paragraphs: [
      'I paid extra for delivery by Friday because it was for my daughter’s birthday. The tracking said “out for delivery” for three days and the parcel came on Tuesday, with the box crushed.',
      'I rang on Saturday and the person I spoke to told me that it is out of your hands once the courier has it. She opened nothing on her birthday. I do not want a voucher.',
    ],
    facts: 'The parcel left our warehouse a day late. The day itself cannot be given back.',
  },
  {
    id: 'rude-agent',
    customer: 'Helen Marsh',
    subject: 'The way I was spoken to this morning',
    paragraphs: [
      'I rang this morning about the fault on my line. The man who answered, Daniel, sighed when I said that I had already restarted the router, and told me that I “obviously had not read the instructions”. Then he put me through to a line that rang out.',
      'I am 71 and I do read the instructions. I felt like a nuisance. And I still have no internet.',
    ],
    facts: 'The fault is in the cabinet in her street. An engineer can come tomorrow between 9 and 11.',
  },
];
