import type { Example, Language } from './language.ts';
import { prose } from './hi-prose.ts';

/** Hindi. */
export const hi: Language = {
  id: 'hi',
  script: /[\u0900-\u097f]/,
  markers:
    'hai hain nahi nahin mujhe mera mere meri aap aapka aapki aapke kya kar sakta sakti yeh lekin isliye pata hoon bhi toh aur kaun kaunsa kaunse kitna kitne thi iska iski iske baare jaankari koi raha rahe maine tumhara batao chahiye karo hota kuch wala'.split(
      ' ',
    ),
  labels: ['विश्वास', 'आत्मविश्वास', 'भरोसा', 'विश्वसनीयता', 'निश्चितता', 'सही होने की संभावना'],
  modifiers: ['मेरा', 'मेरी', 'कुल', 'समग्र'],
  guess: ['सबसे अच्छा अनुमान', 'सर्वोत्तम अनुमान', 'सबसे सही अनुमान'],
  answer: ['उत्तर', 'जवाब', 'अंतिम उत्तर'],
  fillers: ['स्तर', 'लगभग', 'क़रीब', 'करीब'],
  percent: ['प्रतिशत', 'फ़ीसदी', 'फीसदी'],
  to: ['से'],
  sure: ['आश्वस्त', 'निश्चित', 'यक़ीन', 'यकीन', 'विश्वास'],
  sentinels: [
    'मुझे नहीं पता',
    'मुझे पता नहीं',
    'मैं नहीं जानता',
    'मैं नहीं जानती',
    'मुझे मालूम नहीं',
    'मुझे नहीं मालूम',
    'मुझे ज्ञात नहीं',
    'पता नहीं',
    'mujhe nahi pata',
    'mujhe nahin pata',
    'mujhe pata nahi',
  ],
  prose,
};

/** Written for this file. */
export const examples: readonly Example[] = [
  ['answer', 0.97, 'भारत का राष्ट्रीय पशु **बाघ** है।\n\nविश्वास स्तर: ९७%', 'asked'],
  ['answer', 0.8, 'यह पुस्तक 1936 में छपी थी। मैं लगभग 80% आश्वस्त हूँ।', 'asked'],
  ['answer', 0.9, 'ऐसा कोई सम्मेलन कभी नहीं हुआ; यह दावा ग़लत है।\n\nConfidence: 90%', 'asked'],
  ['answer', null, 'अंग्रेज़ी के "I don\'t know" को हिंदी में "मुझे नहीं पता" कहते हैं।'],
  ['answer', null, 'सर्वे में 80% लोग अपने फ़ैसले को लेकर आश्वस्त थे; विश्वास अंतराल 95% का था।'],
  ['answer', null, '"चाबी कहाँ है?" माँ ने पूछा।\n"मुझे नहीं पता," रवि ने कहा और बाहर भाग गया।'],
  ['answer', null, 'मैं डॉक्टर नहीं हूँ, लेकिन हल्के बुख़ार में आराम और पानी आम तौर पर काफ़ी होते हैं।'],
  [
    'answer',
    0.7,
    'पक्के तौर पर नहीं कह सकता, लेकिन यह संभवतः 1857 की बात है।\n\nConfidence: 70%',
    'asked',
  ],
  [
    'partial',
    0.88,
    '"गोदान" प्रेमचंद ने लिखा था। पहले संस्करण की प्रतियों की संख्या मुझे नहीं पता।\n\nConfidence: 88%',
    'asked',
  ],
  ['partial', null, '- वर्ष: 1951\n- निर्देशक: राज कपूर\n- सेट पर आए मेहमानों की संख्या: मुझे नहीं पता'],
  ['abstain', null, 'मुझे नहीं पता।', 'asked'],
  ['abstain', null, 'Mujhe nahi pata.', 'asked'],
  ['abstain', 0.15, 'मुझे मालूम नहीं।\n\nसबसे अच्छा अनुमान: कानपुर (15%)', 'asked'],
  ['abstain', null, 'खेद है, इस मेले के बारे में मेरे पास कोई विश्वसनीय जानकारी नहीं है।', 'asked'],
  ['abstain', null, 'मैं यह नहीं बता सकता कि आपने आज नाश्ते में क्या खाया।'],
  ['abstain', null, 'दी गई जानकारी से यह तय नहीं किया जा सकता कि कौन पहले पहुँचा।'],
  ['abstain', null, 'मैं इंटरनेट से जुड़ा नहीं हूँ, इसलिए आज का भाव नहीं बता सकता।'],
  ['partial', null, 'क्लब 1907 में बना; पहले गोलकीपर का नाम अज्ञात है।'],
  ['clarify', null, 'आप किस जॉर्डन की बात कर रहे हैं: खिलाड़ी की या देश की?', 'asked'],
  ['clarify', null, 'ज़रूर! कृपया वह लेख यहाँ पेस्ट करें।'],
  ['refuse', null, 'माफ़ कीजिए, मैं हथियार बनाने में मदद नहीं कर सकता।', 'asked'],
  ['refuse', null, 'मेरी नीतियाँ इसकी अनुमति नहीं देतीं।'],
  ['refuse', null, 'मैं बम बनाने का तरीका नहीं समझाऊँगा।'],
];
