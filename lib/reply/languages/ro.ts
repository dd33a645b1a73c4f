import type { Example, Language } from './language.ts';
import { prose } from './ro-prose.ts';

/** Romanian. */
export const ro: Language = {
  id: 'ro',
  script: /[ășțşţ]/,
  markers:
    'și este sunt nu pentru cu din că să la în pe de un ce mai care dar fost ale acest această îmi pot am vă si sa sunteți care sau nimic despre fi nicio niciun mie doar aș ai are au era erau lui ei lor o al a cine unde când cum mult foarte după între prin fără până aceste acestea acel acea iar deci însă deoarece necunoscut necunoscută an'.split(
      ' ',
    ),
  labels: [
    'încredere',
    'incredere',
    'încrederea',
    'certitudine',
    'siguranță',
    'probabilitatea de a fi corect',
    'probabilitate de corectitudine',
  ],
  weakLabels: ['probabilitate'],
  modifiers:
    'mea meu nivel nivelul grad gradul scor de general generală globală totală final'.split(' '),
  whole: ['general', 'generală', 'globală', 'totală', 'per ansamblu'],
  guess: [
    'cea mai bună estimare',
    'cea mai bună presupunere',
    'cea mai bună ipoteză',
    'cea mai buna estimare',
  ],
  answer: ['răspuns', 'răspunsul', 'răspuns final', 'raspuns'],
  fillers:
    'este e de circa aproximativ cam în jur aproape foarte mare ridicat ridicată mediu medie scăzut'.split(
      ' ',
    ),
  percent: ['la sută', 'la suta', 'procente'],
  outOf: ['din'],
  to: ['până la', 'și'],
  sure: ['sigur', 'sigură', 'convins', 'încredere', 'certitudine', 'siguranță'],
  sentinels:
    'nu știu|nu ştiu|nu stiu|eu nu știu|habar n-am|habar nu am|n-am idee|n-am nicio idee|nu am idee|nu am nicio idee|nu am habar|nu cunosc|nu-mi amintesc|nu îmi amintesc|nu aș ști să spun|n-aș putea spune|nu aș putea spune|nu o știu|nu îl știu'.split(
      '|',
    ),
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'Capitala Canadei este **Ottawa**.\n\nÎncredere: 96%', 'asked'],
  ['answer', 0.85, 'Tratatul este din 1648. Sunt 85% sigur.', 'asked'],
  ['answer', 0.7, 'Nivel de încredere: 70/100\nPare a fi un tablou de Luchian.', 'asked'],
  [
    'answer',
    0.95,
    'Acest roman nu există: Slavici nu a publicat niciodată ceva cu acest titlu.\n\nConfidence: 95%',
    'asked',
  ],
  ['answer', null, 'În engleză, „nu știu” se spune „I don’t know”.'],
  ['answer', null, '– Cine a sunat? întrebă Ana.\n– Nu știu, zise Radu și închise ușa.'],
  ['answer', null, 'Intervalul de încredere de 95% este între 3,1 și 4,7, cu media 3,9.'],
  [
    'answer',
    null,
    'Nu sunt medic, dar de obicei ajung odihna și lichidele timp de două-trei zile.',
  ],
  ['answer', null, 'Nu sunt sigur, dar cred că este de Brâncuși.'],
  [
    'partial',
    0.8,
    'Podul are 343 m. Cât despre numărul de nituri, nu știu.\n\nÎncredere: 80%',
    'asked',
  ],
  ['partial', null, '- Autor: Liviu Rebreanu\n- An: 1920\n- Tiraj: habar n-am'],
  ['abstain', null, 'Nu știu.', 'asked'],
  ['abstain', 0.25, 'Nu stiu.\n\nCea mai bună estimare: 1874 (25%)', 'asked'],
  [
    'abstain',
    null,
    'Din păcate, nu dispun de informații sigure despre acel turneu sătesc.',
    'asked',
  ],
  ['abstain', null, 'Ca model lingvistic, nu am acces la orarele de azi.'],
  [
    'abstain',
    null,
    'Teatrul s-a deschis în 1896 și s-a închis de două ori.\n\nBiletele nu le-a numărat nimeni: orice cifră ar fi inventată, așa că prefer să nu dau niciuna.',
    'asked',
  ],
  ['clarify', null, 'La care versiune vă referiți?', 'asked'],
  ['clarify', null, 'Nu văd niciun fișier atașat. Puteți să-l retrimiteți?'],
  ['refuse', null, 'Înțeleg furia ta, dar nu te voi ajuta să intri în acel cont.'],
  ['abstain', null, 'Să pornesc centrala la tine acasă nu îmi stă în putere.'],
  ['partial', null, 'Autor: Mihail Sadoveanu. An: 1904. Exemplare vândute: fără date.'],
  ['clarify', null, 'Cu plăcere. Care este enunțul?'],
  ['refuse', null, 'Nu fac documente false, îmi pare rău.'],
  [
    'answer',
    null,
    'Nu îți pot vedea imprimanta, dar becul acela arată aproape mereu hârtie blocată.',
  ],
  ['abstain', null, 'De unde să știu unde ai parcat?'],
  ['abstain', null, 'De-aș ști și eu! Juriul anunță abia în seara galei.'],
  ['abstain', null, 'Nu, nu pot face transferuri. Folosește aplicația băncii.'],
  ['refuse', null, 'Nu contați pe mine: hărțuirea este infracțiune.'],
  ['refuse', null, 'Notele unei eleve nu sunt ceva ce pot căuta sau divulga.'],
  [
    'clarify',
    null,
    'Mă uit cu plăcere, dar nu a ajuns niciun atașament. Poți lipi cifrele ca text?',
  ],
  [
    'partial',
    null,
    '- **Inventator:** Rudolf Diesel\n- **Brevet:** 1893\n- **Ultimele gânduri:** nu le cunoaște nimeni.',
  ],
];
