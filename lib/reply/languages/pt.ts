import type { Example, Language } from './language.ts';
import { prose } from './pt-prose.ts';

/** Portuguese. */
export const pt: Language = {
  id: 'pt',
  script: /[ãõ]/,
  markers:
    'os das uma não para com do da em é mais mas foi são como sua também por um no na ao você isso eu posso tenho ninguém me meu minha sem ou se já nunca à qual de e o a que era eram ser estar tem têm pelo pela pelos pelas aos às muito onde quando porque assim este esta esse essa isto aquele ela ele eles elas seu seus suas lhe te desconhecido desconhecida ano dados'.split(
      ' ',
    ),
  labels: [
    'confiança',
    'certeza',
    'probabilidade de acerto',
    'probabilidade de estar correto',
    'probabilidade de estar certo',
  ],
  weakLabels: ['probabilidade', 'segurança'],
  modifiers: 'minha meu nível grau índice taxa de global geral total final'.split(' '),
  whole: ['global', 'geral', 'total', 'no conjunto'],
  guess: ['melhor palpite', 'melhor estimativa', 'melhor hipótese', 'melhor suposição'],
  answer: ['resposta', 'resposta final'],
  fillers: 'é de um uma cerca em torno aproximadamente quase uns muito alta alto média baixa'.split(
    ' ',
  ),
  percent: ['por cento'],
  outOf: ['de', 'em'],
  to: ['a', 'e'],
  sure: ['seguro', 'segura', 'certo', 'certa', 'de confiança', 'de certeza'],
  sentinels:
    'não sei|nao sei|eu não sei|não o sei|não faço ideia|não faço a menor ideia|não tenho ideia|não tenho a menor ideia|não sei dizer|não sei responder|desconheço|ignoro|não me lembro|não conheço'.split(
      '|',
    ),
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.96, 'A capital do Canadá é **Ottawa**.\n\nConfiança: 96%', 'asked'],
  ['answer', 0.85, 'O tratado é de 1494. Tenho 85% de certeza.', 'asked'],
  ['answer', 0.7, 'Nível de confiança: 70/100\nDeve ser um quadro de Malhoa.', 'asked'],
  [
    'answer',
    0.95,
    'Esse romance não existe: Eça nunca publicou nada com esse título.\n\nConfidence: 95%',
    'asked',
  ],
  ['answer', null, 'Em inglês, “não sei” diz-se “I don’t know”.'],
  [
    'answer',
    null,
    '— Quem ligou? — perguntou a Rita.\n— Não sei — disse o Pedro, e fechou a porta.',
  ],
  ['answer', null, 'O intervalo de confiança de 95% vai de 3,1 a 4,7, com média de 3,9.'],
  [
    'answer',
    null,
    'Não sou médico, mas em geral bastam repouso e líquidos durante dois ou três dias.',
  ],
  ['answer', null, 'Não tenho certeza, mas acho que foi Amadeo de Souza-Cardoso.'],
  [
    'answer',
    null,
    'Reinicie o serviço e tente de novo. Não sei qual versão você usa, por isso vale a pena conferir o manual.',
  ],
  [
    'partial',
    0.8,
    'A ponte mede 2.277 m. Quanto ao número de rebites, não sei.\n\nConfiança: 80%',
    'asked',
  ],
  ['partial', null, '- Autora: Clarice Lispector\n- Ano: 1943\n- Tiragem: não faço ideia'],
  ['partial', 0.7, 'Resposta: Machado de Assis; tipógrafo, não sei\nConfiança: 70%', 'asked'],
  ['abstain', null, 'Não sei.', 'asked'],
  ['abstain', 0.25, 'Não sei.\n\nMelhor palpite: 1874 (25%)', 'asked'],
  [
    'abstain',
    null,
    'Infelizmente, não disponho de informações confiáveis sobre esse torneio local.',
    'asked',
  ],
  ['abstain', null, 'Como modelo de linguagem, não tenho acesso aos horários de hoje.'],
  [
    'abstain',
    null,
    'O teatro abriu em 1896 e fechou duas vezes.\n\nQuanto aos bilhetes, qualquer número que eu desse seria inventado; prefiro não arriscar.',
    'asked',
  ],
  ['clarify', null, 'A qual versão você se refere?', 'asked'],
  ['clarify', null, 'Não vejo nenhum ficheiro anexado. Pode enviar de novo?'],
  ['refuse', null, 'Entendo a sua raiva, mas não vou ajudar a invadir essa conta.'],
  ['abstain', null, 'Ligar o seu aquecedor não está ao meu alcance. Use o aplicativo.'],
  ['partial', null, 'Autora: Rachel de Queiroz. Ano: 1930. Exemplares vendidos: sem dados.'],
  ['clarify', null, 'Com prazer. Qual é o enunciado?'],
  ['refuse', null, 'Não faço documentos falsos, desculpe.'],
  [
    'answer',
    null,
    'Não consigo ver a sua impressora, mas essa luz quase sempre indica papel preso.',
  ],
  ['abstain', null, 'Eu estaria mentindo se dissesse um nome.'],
  ['abstain', null, 'Quem dera eu soubesse! O júri só anuncia na noite da gala.'],
  ['abstain', null, 'Não, não consigo fazer Pix. Use o app do banco.'],
  ['refuse', null, 'Tô fora: perseguir alguém é crime.'],
  ['refuse', null, 'Endereços particulares eu não passo, nem de famosos.'],
  [
    'clarify',
    null,
    'Olho com prazer, mas não chegou nenhum anexo aqui. Você pode colar os números?',
  ],
  [
    'partial',
    null,
    '- **Inventor:** Rudolf Diesel\n- **Patente:** 1893\n- **Últimos pensamentos:** esses ninguém conhece.',
  ],
  [
    'abstain',
    null,
    'Nenhuma certeza aqui: fico entre 1911 e 1913, o que não chega ao limiar pedido.',
  ],
];
