/** Words of the rules that are also people's names: capitalised, they are treated as one wherever they occur. */
export const GIVEN_NAMES = setOf(
  'alexa alma amber angel april art august aurora autumn bill billy bob candy carol charity chase chip christian chuck ' +
    'clay crystal daisy dale dan dawn dean destiny dick don drew eve faith florence france frank gale gene ginger glen ' +
    'grace grant guy hank harmony hazel heather holly hope hunter iris ivy jack jade jasmine jay jean jewel jimmy josh ' +
    'joy june kay king lance laurel leo lily lola luna mark max may melody miles nick norm olive page pat patience pearl ' +
    'penny pierce prudence ray reed rich river rob robin rocky rose rosemary ruby rusty sandy sky skip sonny spike ' +
    'sterling sue summer sunny tony trinity trip van victor victory violet wade ward will willow winter',
);

/** Words of the rules that are also family names or parts of addresses: next to a masked word they are masked too. */
export const FAMILY_NAMES = setOf(
  'abbey alley angle avenue bacon baker ball banks barber barn bay beach bean bell berry best bird bishop ' +
    'black blue bond booth bowl bridge brook brooks brown burn bush butcher butler cage cannon carpenter ' +
    'carter castle chambers chapel chase cloud coal cole cook cooper corner costa crane creek cross crow ' +
    'curry dash day duke eagle east estate farmer farm field fields fish fisher flat flood floor flowers ford ' +
    'forest foster fountain fowler fox freeman french frost fuller garden gardener gardens gate gates gold ' +
    'goodman grand grange gray green grey grove hall harbor hardy hart hay hill hills holland hood hook hunt ' +
    'inn island judge kitchen knight knox lake land lane law lightning lock lodge lord manor march marina ' +
    'market marsh mason meadow meadows mercer mile mill miller mills monk moon moor moss mount mountain nest ' +
    'noble north oak orchard paige palace palmer park parker parks path pike plaza poole pope porter potter ' +
    'power powers prince read rice ridge rivers road rock room sage savage shepherd shore silver singer smith ' +
    'snow son south spring star steel stern stone storm street strong suite summers swan swift tailor tanner ' +
    'taylor temple terrace thorn tower town tree turner twist underwood vale valley valentine villa village ' +
    'vine wain walker wall waters weaver wells west wheeler white wild winters wise wolf wood woods worth ' +
    'wright yard york young',
);

/** Numbers spelled out: two in a row, or one next to a masked word, may be a phone number. */
export const NUMBER_WORDS = setOf(
  'zero oh nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple',
);

/** Words that agents capitalise within a sentence, and that are nobody's name. */
export const CAPITALISED = setOf(
  'terms conditions policy policies team customer support privacy department manager management service',
);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
