/**
 * The commonest small words of languages in Latin letters, by BCP 47 code. A word that is also an English one ("die",
 * "an", "was", "men") is left out of the others' lists: it would speak against the text that this reader is for.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back where much your way well down should because each just those people how too good very make world still see own work men day get here between both being under never last",
  fr: "le la les des du une dans que qui pour pas sur est sont avec au aux par plus ce cette ces il elle ils mais ou été ont leur son ses se nous vous était d'une d'un qu'il c'est n'est selon après comme aussi entre",
  de: "der das und den von zu mit sich auf für ist nicht ein eine als auch dem des werden wird aus hat dass sie nach bei einer um noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch sein wurde sei im ich",
  es: "el los las del una que por con para no se su al lo es más como pero sus le ha ya entre cuando muy sin sobre ser también me hasta hay donde han desde está este según fue son la de",
  it: "il che di gli della del dei delle una per non con si alla nel sono come anche più ma dal dalla ha nella questo stato essere loro ed al le è lo ai dopo suo tra",
  pt: "os das dos que uma um não para com por mais ao na no como foi seu sua à ou quando muito nos já também só pelo pela até isso entre depois sem mesmo aos são está em de",
  nl: "de hij zij zou het een van ik dat niet zijn je op te en voor met ze er maar om aan ook als dan bij nog uit naar heeft hebben wordt werd zich door over deze tot die worden geen al na",
  tr: "bir ve bu için ile olarak daha çok olan sonra gibi kadar ancak ne her ise değil de da ki olduğunu dedi ya veya ama tarafından göre etti yeni",
  pl: "nie się na że jest jak po co tak ale za od jego przez czy są tego już być był była także może oraz która który które dla przed ze w z i o",
  sv: "och att det som är på för av med inte den har till ett om så var från men vi kan när han skulle hade efter vid ska sig eller också mot",
  da: "og det at er på til som af en den har med for ikke de vi kan om jeg der et blev men efter sig eller også fra være havde ved mod",
  ro: "și în că nu este pe din cu sunt mai care pentru la lui dar fi sau ca acest după au fost prin ale către între această",
  hu: "és hogy nem az egy is ez meg volt de csak már mint van még vagy azt szerint lesz után pedig ki fel alatt által között",
  cs: "že se na je není byl být jako pro ale jsou by také podle jeho které který která nebo až jen už po při před ve má a",
  hr: "je da se na su za nije koji koja koje ali kao od sa bi će to ne bio iz ili kako prema nakon biti samo",
  fi: "ja on ei että se oli hän mutta ovat kun kuin myös tai niin jos mukaan joka sen ole jonka olla voi vain",
  id: "yang dan di untuk dengan ini itu dari dalam tidak akan pada juga ke karena ada oleh mereka tersebut saya sebagai telah kata bahwa atau",
  sw: "ya wa na kwa ni za katika la kuwa hii huo huyo lakini pia hiyo yake wake alisema cha hilo vya watu kama hayo",
  so: "oo iyo ee ku ka waxaa in ay uu la waa ayaa soo inuu kale sheegay waxay si kuu lagu laga",
  ku: "û di de ji bi ku li jî ye ev ew bo wê xwe dike bû hatin dibe kir heye got",
  vi: "của và là có được cho không trong người với các những này đã để một khi từ đến cũng ông ra nhưng",
};
