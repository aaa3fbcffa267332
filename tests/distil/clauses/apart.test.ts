import { describe, expect, it } from 'vitest';
import { apart } from '../../../scripts/distil/clauses/apart.ts';
import { packFor } from '../../../scripts/distil/languages/index.ts';

/** The clauses of a sentence, and below each, behind a stroke, what hangs on it. */
function told(lang: string, text: string): string[] {
  return (apart(text, packFor(lang)) ?? []).map((one) => one.text + (one.support ? ` | ${one.support}` : ''));
}

describe('a long German sentence', () => {
  it('is told apart where a second main clause begins', () => {
    expect(
      told(
        'de',
        'Die Gemeinde hat im Frühjahr zwei alte Höfe am Dorfrand gekauft, und drei Familien bauen seit Mai ihre Werkstätten aus',
      ),
    ).toEqual([
      'Die Gemeinde hat im Frühjahr zwei alte Höfe am Dorfrand gekauft',
      'Drei Familien bauen seit Mai ihre Werkstätten aus',
    ]);
  });

  it('keeps what hangs on it in its order', () => {
    expect(
      told(
        'de',
        'Sie mögen die Fähre als Ausflug, oder als stille Flucht und wollen sich nachts nicht verpflichtet fühlen, an ihren Netzen arbeiten zu müssen',
      ),
    ).toEqual([
      'Sie mögen die Fähre als Ausflug, oder als stille Flucht | und wollen sich nachts nicht verpflichtet fühlen, an ihren Netzen arbeiten zu müssen',
    ]);
  });

  it('is not torn behind a relative, where what stands before it still waits for its verb', () => {
    const text =
      'Unabhängig vom Wetter ist es möglich, Kähne, die nicht den Regeln des Hafens entsprechen, sorgsam zu heben';
    expect(told('de', text)).toEqual([text]);
  });

  it('keeps together what is said under a phrase in front, which has no comma of its own', () => {
    const [first, ...others] = told(
      'de',
      'Unter guten Bedingungen bringt die alte Fähre alle Kinder ans Ufer, und der kleine Kahn bleibt den Winter über trocken',
    );
    expect([first, others]).toEqual([
      'Unter guten Bedingungen bringt die alte Fähre alle Kinder ans Ufer | und der kleine Kahn bleibt den Winter über trocken',
      [],
    ]);
  });

  it('keeps below its clause what says which one is meant', () => {
    expect(
      told(
        'de',
        'Die alte Fähre, die der Verein vor drei Jahren gekauft hat, bringt jeden Morgen vierzig Kinder ans andere Ufer',
      ),
    ).toEqual([
      'Die alte Fähre bringt jeden Morgen vierzig Kinder ans andere Ufer | die der Verein vor drei Jahren gekauft hat',
    ]);
  });

  it('is told apart nowhere where the end of its verb is still to come', () => {
    expect(
      told('de', 'Der Steg wurde vom Verein gemeinsam mit Leuten aus der Werft und der alten Schule gebaut und bemalt'),
    ).toEqual(['Der Steg wurde vom Verein gemeinsam mit Leuten aus der Werft und der alten Schule gebaut und bemalt']);
    expect(
      told(
        'de',
        'Der Steg ist seit dem Sommer bei allen Kindern beliebt und der Verein bezahlt jedes Jahr die Farbe dafür',
      ),
    ).toHaveLength(2);
  });

  it('does not let what it tells besides go on with what it said of its subject', () => {
    const text =
      'Die Werft, in der 40 Leute arbeiten, baute im vergangenen Jahr zwölf Boote und reparierte rund ein Drittel der Flotte';
    expect(told('de', text)).toEqual([text]);
  });

  it('says the subject first again where a condition stood before it', () => {
    expect(
      told(
        'de',
        'Wenn der Fluss im Frühling über die Ufer tritt, sperrt die Gemeinde den Weg zur Mühle für zwei Wochen',
      ),
    ).toEqual([
      'Die Gemeinde sperrt den Weg zur Mühle für zwei Wochen | wenn der Fluss im Frühling über die Ufer tritt',
    ]);
  });

  it('leaves its order alone where the subject is not plain', () => {
    const text =
      'Wenn der Fluss im Frühling über die Ufer tritt, hilft den Bauern der Gemeinde meist nur noch die Feuerwehr';
    expect(told('de', text)).toEqual([text]);
  });

  it('goes on below where its subject does a second thing', () => {
    expect(
      told('de', 'Der Verein der Müllerinnen hat im Herbst vier neue Räder bestellt und zahlt sie in zwei Jahren ab'),
    ).toEqual(['Der Verein der Müllerinnen hat im Herbst vier neue Räder bestellt | und zahlt sie in zwei Jahren ab']);
  });

  it('does not take two nouns for two clauses', () => {
    const text =
      'Mit dem Verkauf von Honig können Imker und Gärtner im Sommer gutes Geld verdienen, trotz der späten Fröste';
    expect(told('de', text).some((clause) => /^Gärtner/u.test(clause))).toBe(false);
  });

  it('is not split where the second clause points at the first', () => {
    expect(
      told('de', 'Der neue Ofen braucht nur halb so viel Holz wie früher; er wärmt trotzdem das ganze Haus'),
    ).toEqual(['Der neue Ofen braucht nur halb so viel Holz wie früher | er wärmt trotzdem das ganze Haus']);
  });
});

describe('a long French sentence', () => {
  it('does not tell of what comes behind the verb as if it were so only then', () => {
    const lines = told(
      'fr',
      "Lorsque vous amarrez ici, les gens ont l'impression d'entrer dans un port, et ils seront plus contents de rester un jour",
    );
    expect(lines.filter((line) => /\| lorsque .* et ils /.test(line))).toEqual([]);
  });

  it('has whose claim it is behind it, with the article of a word that a vowel begins in small letters', () => {
    expect(
      told('fr', "L'enquête du port a montré que la vieille digue est le plus gros souci des pêcheurs du nord").join(),
    ).toContain("l'enquête du port a montré");
  });

  it('keeps a front that points back', () => {
    const text = "De cette façon, d'autres familles peuvent prendre part à la vie du port dès le début";
    expect(told('fr', text)).toEqual([text]);
  });

  it('is not told apart within the few words behind a comma', () => {
    const all = told(
      'fr',
      'Les comptes du petit port montrent au fond seulement, en tout et pour tout, 3% des barques et canots ont une voile neuve',
    );
    expect(all.some((one) => /(?:, en tout(?: \||$)|^Pour tout)/.test(one))).toBe(false);
  });

  it('is told apart where a second main clause begins', () => {
    expect(
      told(
        'fr',
        'La mairie a fermé le vieux pont en mars, mais les habitants traversent toujours la rivière en barque',
      ),
    ).toEqual(['La mairie a fermé le vieux pont en mars', 'Les habitants traversent toujours la rivière en barque']);
  });

  it('says below a claim whose it is', () => {
    expect(
      told('fr', "La directrice du port estime que les travaux coûteront encore deux millions d'euros à la commune"),
    ).toEqual(["Les travaux coûteront encore deux millions d'euros à la commune | la directrice du port estime"]);
    expect(
      told('fr', 'Selon une enquête menée par la région, les trois quarts des élèves viennent désormais à pied'),
    ).toEqual(['Les trois quarts des élèves viennent désormais à pied | selon une enquête menée par la région']);
  });

  it('has all that hangs on its clause below it', () => {
    expect(
      told(
        'fr',
        "Entre 2011 et 2019, le village a planté plus de 3 000 pommiers anciens, pour un coût d'environ 40 000 euros",
      ),
    ).toEqual([
      "Le village a planté plus de 3 000 pommiers anciens | entre 2011 et 2019, pour un coût d'environ 40 000 euros",
    ]);
  });
});

describe('a long Spanish sentence', () => {
  it('keeps the object behind a second verb that was put in', () => {
    expect(
      told('es', 'Abrir, y mantener, un puerto pequeño, ayuda a crear una vida tranquila para todo el pueblo').join(),
    ).toContain('Abrir, y mantener, un puerto pequeño, ayuda');
  });

  it('says last whose claim it is, behind all that hangs on the claim', () => {
    expect(
      told(
        'es',
        'Reyes dijo que cuatro de los últimos cinco inviernos registraron las mayores tormentas, con olas que hundieron 40 barcas en marzo',
      ),
    ).toEqual([
      'Cuatro de los últimos cinco inviernos registraron las mayores tormentas | con olas que hundieron 40 barcas en marzo, Reyes dijo',
    ]);
  });

  it('is not told apart within what a second clause is said of', () => {
    expect(
      told('es', 'La barca se pintaba, y las grietas abiertas por el sol y el viento guardaban la pintura roja'),
    ).toEqual(['La barca se pintaba', 'Las grietas abiertas por el sol y el viento guardaban la pintura roja']);
  });

  it('may begin with its verb', () => {
    expect(
      told('es', 'Según el consejo de los pescadores, se han perdido más de cuarenta barcas en los últimos inviernos'),
    ).toEqual(['Se han perdido más de cuarenta barcas en los últimos inviernos | según el consejo de los pescadores']);
  });

  it('says of both its sides when they were true', () => {
    expect(
      told(
        'es',
        'En marzo de 2019, la cooperativa abrió dos tiendas en el puerto y los vecinos compraron la antigua fábrica',
      ),
    ).toEqual([
      'En marzo de 2019, la cooperativa abrió dos tiendas en el puerto | y los vecinos compraron la antigua fábrica',
    ]);
  });

  it('keeps the name of somebody where it stands', () => {
    expect(
      told(
        'es',
        'La jefa del taller, Inés Robledo, ha anunciado que la primera barca saldrá del agua antes del verano',
      ),
    ).toEqual(['La primera barca saldrá del agua antes del verano | la jefa del taller, Inés Robledo, ha anunciado']);
  });
});

describe('any other sentence', () => {
  it('stays whole where it is short, and where the clauses of its language are not known', () => {
    expect(told('de', 'Der Wind dreht, und die Fähre bleibt am Steg')).toEqual([
      'Der Wind dreht, und die Fähre bleibt am Steg',
    ]);
    expect(
      apart('De molen staat al tachtig jaar aan de rivier, en niemand weet wie hem gebouwd heeft', packFor('nl')),
    ).toBeUndefined();
  });
});

describe('a clause that calls for what comes behind it', () => {
  it.each([
    [
      'de',
      'Das Fährgeld der Gemeinde gilt nach dem neuen Vertrag nur, wenn das Boot vor dem ersten Schnee am Steg liegt',
    ],
    ['de', 'Während das alte Boot für die Strecke zwei Stunden braucht, schafft das neue Boot sie in vierzig Minuten'],
    [
      'es',
      'Además de los paseos del domingo por la tarde, la mejor forma de invitar a los vecinos a conocer y cuidar el faro es abrir el faro',
    ],
  ])('stays whole in %s: %s', (lang, text) => {
    expect(told(lang, text)).toEqual([text]);
  });

  it('is known by the pronoun before its verb, and by what stands between the two', () => {
    expect(
      told(
        'fr',
        "Autrefois, chaque bateau jetait en moyenne trente kilos par sortie ; aujourd'hui, il en jette moins de dix kilos",
      ),
    ).toEqual([
      "Autrefois, chaque bateau jetait en moyenne trente kilos par sortie | aujourd'hui, il en jette moins de dix kilos",
    ]);
  });

  it('has its verb behind a number too, where a small word is written together with it', () => {
    expect(
      told(
        'fr',
        "Fermer le quai 12 n'augmente pas la place des petites barques dans le port, car les barques du quai 12 sont amarrées depuis toujours devant la vieille halle aux poissons",
      )[0],
    ).toBe("Fermer le quai 12 n'augmente pas la place des petites barques dans le port");
  });
});

describe('a phrase in front of a subject', () => {
  it('is no subject, and "es decir" no verb', () => {
    const text =
      'La tarifa depende del número de barcas, pero sobre todo y en relación al tamaño del muelle, las mareas bajas, es decir las horas en donde ninguna barca sale';
    expect(told('es', text)).toEqual([text]);
  });
});

describe('the verb of a clause', () => {
  it('closes what hangs on another, in German, and opens no clause of its own', () => {
    expect(
      told('de', 'Der Verein hofft, dass der neue Kahn die Lücke schließt und vielen alten Leuten am Ufer helfen wird'),
    ).toEqual(['Der Verein hofft, dass der neue Kahn die Lücke schließt und vielen alten Leuten am Ufer helfen wird']);
  });

  it('is not the word behind a comma that says whose words these are', () => {
    expect(
      told('fr', 'Le nouveau pont est une réponse à la demande de calme et de sécurité, plaide l’entourage du maire'),
    ).toEqual(['Le nouveau pont est une réponse à la demande de calme et de sécurité | plaide l’entourage du maire']);
  });
});

describe('two of a kind', () => {
  it('have their verb behind both, in German', () => {
    expect(
      told('de', 'Die alte Fähre wurde sorgfältig und von Hand gebaut und soll bald gehoben und verkauft werden'),
    ).toEqual(['Die alte Fähre wurde sorgfältig und von Hand gebaut | und soll bald gehoben und verkauft werden']);
  });

  it('are told together where the second has no verb of its own', () => {
    const text = 'La barque sert dans les îles du nord et du sud mais surtout au large, entre 600 et 2 000 m du quai';
    expect(told('fr', text)).toEqual([text]);
  });

  it('are not torn where a second clause comes behind them', () => {
    expect(
      told('es', 'Las barcas se están construyendo con cuidado y a conciencia, y se les dará un amarre con igual mimo'),
    ).toEqual(['Las barcas se están construyendo con cuidado y a conciencia | y se les dará un amarre con igual mimo']);
  });
});

describe('what says more of a clause', () => {
  it('stands below it in its brackets, where they end the sentence', () => {
    expect(
      told(
        'de',
        'Das alte Boot fährt seit dem Sommer nicht mehr über den Fluss (weil niemand im Dorf es noch steuern kann)',
      ),
    ).toEqual([
      'Das alte Boot fährt seit dem Sommer nicht mehr über den Fluss | (weil niemand im Dorf es noch steuern kann)',
    ]);
  });

  it('stands below it where it parts a subject from its verb and has none of its own', () => {
    expect(
      told('fr', 'Les deux vieilles barques, plus lourdes que le quai lui-même, restent tout l’hiver dans le hangar'),
    ).toEqual(['Les deux vieilles barques restent tout l’hiver dans le hangar | plus lourdes que le quai lui-même']);
  });
});

describe('what a clause goes on with behind a relative', () => {
  it('is never left out', () => {
    const [clause] =
      apart(
        'La palabra podría servir para separar el trabajo en la grúa, que es una tarea propia, de las otras tareas del puerto viejo',
        packFor('es'),
      ) ?? [];
    expect(clause?.support).toContain('de las otras tareas');
    expect(clause?.bound).toBe(true);
    const [other] =
      apart(
        'Los vecinos del barrio viejo han arreglado entre todos la grúa del puerto, que es una máquina muy antigua',
        packFor('es'),
      ) ?? [];
    expect(other?.support).toContain('una máquina');
    expect(other?.bound).toBeUndefined();
  });
});

describe('a German clause', () => {
  it('does not begin with the word that leans on its verb', () => {
    const clauses = told(
      'de',
      'Die Leute am Kai sollten im Winter zu neuen Arbeiten bereit sein, und sich damit wohl fühlen, wenn sie ihre alten Boote am Ufer zeigen',
    );
    expect(clauses.some((one) => one.startsWith('Sich') || one.startsWith('sich'))).toBe(false);
  });
});
