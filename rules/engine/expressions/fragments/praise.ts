/** How companies praise themselves. rules/FRAGMENTS.md has an example of each. */
export const PRAISE: Record<string, string> = {
  restAssured:
    '(rest assured|be rest assured|be assured|stay assured|(we|i|let us|let me|want to|like to|can|do) assure (you)?|you have (our|my) word|have no doubt|(we|i) promise|(we|i) guarantee (you)?|be sure)',
  superb:
    '(excellent|excellence|exceptional|outstanding|superb|superior|fantastic|amazing|wonderful|brilliant|incredible|awesome|terrific|great|finest|best|unforgettable|memorable|seamless|flawless|impeccable|perfect|unparalleled|unrivaled|unmatched|stellar|phenomenal|extraordinary|remarkable|marvelous|magical|splendid|first class|top class|world class|top notch|top quality|high quality|highest quality|five star|5 star)',
  impressive:
    '($superb|ideal|stunning|well designed|luxurious|unbeatable|spectacular|innovative|cutting edge|state of the art|premium|revolutionary|powerful)',
  provide: '{give|provide|deliver|offer|ensure|create|guarantee|bring|maintain}',
  emphasis:
    '(always|constantly|continually|continuously|consistently|constant|daily|truly|really|very|do|all|fully|strongly|certainly|also|both|genuinely|still|actually|personally|sincerely|simply|just|only|definitely|absolutely|honestly|every day|at all times|hard|so|extremely|incredibly|highly|deeply|most|quite|pretty|super|exceptionally|particularly|equally|totally|completely|rightly|frankly|obviously|undoubtedly)',
  carefully:
    '(carefully|thoroughly|rigorously|individually|strictly|meticulously|double|hand|fully|personally|always carefully)',
  checked:
    '(inspected|checked|tested|cleaned|sanitized|disinfected|examined|screened|vetted|sterilized|quality checked|reviewed|audited)',
};
