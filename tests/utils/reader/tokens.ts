/** A small vocabulary, one token a line, in the style of BERT's without capitals and accents. */
export const VOCABULARY =
  `[PAD] [UNK] [CLS] [SEP] [MASK] [S] a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 ! " # $ % & ' ( ) * + , - . / : ; < = > ? @ [ \\ ] ^ _ \` { | } ~ ’ ‘ “ ” – — … £ € ß ø æ ı δ 中 文 가 ##a ##b ##c ##d ##e ##f ##g ##h ##i ##j ##k ##l ##m ##n ##o ##p ##q ##r ##s ##t ##u ##v ##w ##x ##y ##z ##0 ##1 ##2 ##3 ##4 ##5 ##6 ##7 ##8 ##9 ##ß ##ø ##δ we are sorry that the your order arrived late and damaged you it not to of in on is was will have has our us my me for with this they should read manual please understand delay parcel refund lamp kettle scale apolog ise ize customer service help team look into thank inconven ience cause caused if feel way happen ened never always said told yester day tomorrow by pm am cafe naive uber strasse resume ##ed ##ing ##ly ##er ##est ##ment ##tion ##ise ##ize ##ience ##ened ##day ##ll ##ve`.replaceAll(
    ' ',
    '\n',
  );

/**
 * Texts and their tokens in that vocabulary, according to Hugging Face's tokenizers (BertWordPieceTokenizer, in Rust).
 */
export const EXPECTED: readonly [text: string, ids: readonly number[]][] = [
  ['We are sorry that your order arrived late.', [130, 131, 132, 133, 135, 136, 137, 138, 55]],
  ['WE\u2019RE SORRY\u2014your caf\u00e9\u2019s parcel\u2026', [130, 74, 23, 95, 132, 79, 135, 201, 74, 24, 167, 80]],
  ['na\u00efve \u00dcber r\u00e9sum\u00e9', [202, 203, 205]],
  ["I'm not happy!!!", [14, 48, 18, 143, 13, 91, 106, 106, 115, 42, 42, 42]],
  ['look\tinto\nthe\r\nmanual', [179, 180, 134, 163]],
  ['look\u00a0into', [179, 180]],
  ['sor\u200bry sor\u00adry', [132, 132]],
  ['\u4e2d\u6587 we \u6587', [88, 89, 130, 89]],
  ['\uac00 we', [1, 130]],
  ['\ud83d\ude00 sorry\ud83d\ude00 \ud83d\udc4d\ud83c\udffd', [1, 1, 1]],
  ['refund: \u00a320.50 / \u20ac30', [168, 57, 81, 119, 117, 55, 37, 117, 56, 82, 120, 117]],
  ["don't can't won't", [9, 105, 104, 48, 25, 8, 91, 104, 48, 25, 28, 105, 104, 48, 25]],
  ['strasse stra\u00dfe', [204, 24, 110, 108, 91, 127, 95]],
  ['\u0130stanbul I', [148, 110, 91, 104, 92, 111, 102, 14]],
  [
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    [
      6, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
      91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
      91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
      91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91,
    ],
  ],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', [1]],
  ['we\u0000are\ufffdsorry', [130, 91, 108, 95, 109, 105, 108, 108, 115]],
  ['e\u0301te\u0301 n\u0303', [10, 110, 95, 19]],
  ['\u201cYou should have read the manual\u201d', [76, 141, 161, 151, 162, 134, 163, 77]],
  ['order #A-1234 <x@y.com>', [136, 44, 6, 54, 33, 119, 120, 121, 59, 29, 63, 30, 55, 8, 105, 103, 61]],
  ['unhappened yesterdays', [26, 104, 98, 91, 106, 106, 216, 195, 217, 109]],
  ['', []],
  ['   ', []],
  ['\u2028we\u2029are\u3000sorry', [130, 131, 132]],
  ['\ufb01ne \ufb00', [1, 1]],
  ['x\u0301\u0302\u0303y', [29, 115]],
  ['\u1f40\u03b4\u03cc\u03c2 \u03b4', [1, 87]],
  ['\ufeffwe are', [130, 131]],
  ['we\u0085are', [130, 91, 108, 95]],
  ['\uff11\uff12\uff13 \uff41\uff42\uff43', [1, 1]],
  [
    '\u00bd \u00b2 \u2122 \u00a9 \u00ae \u00b0 \u00a7 \u00bf \u00a1 \u00ab \u00bb ` ^ ~ | $ + < = >',
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 69, 67, 73, 71, 45, 52, 59, 60, 61],
  ],
];
