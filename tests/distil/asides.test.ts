import { describe, expect, it } from 'vitest';
import { packFor } from '../../scripts/distil/languages/index.ts';
import { units } from '../../scripts/distil/units.ts';
import { told } from './told.ts';

const forms = (text: string) => units(told(text), packFor('en')).map((unit) => unit.forms[0]?.text);
const isFiller = (text: string) => told(text).roles.includes('filler');

describe('what ties a report to what went on meanwhile', () => {
  it('is no part of that', () => {
    expect(forms('This comes as ferries fill up in all of the towns.')).toEqual([
      'Ferries fill up in all of the towns',
    ]);
    expect(forms('The move comes after the town closed its harbour.')).toEqual(['The town closed its harbour']);
    expect(forms('This comes as a shock to the people of the town.')).not.toContain(
      'A shock to the people of the town',
    );
  });
});

it('a welcome says nothing', () => {
  expect(isFiller('Welcome to the world of old ropes.')).toBe(true);
  expect(isFiller('Welcome boats came in from every town.')).toBe(false);
});

it('what only announces a matter, or points into a picture, says nothing', () => {
  expect(isFiller('Let’s talk about what the new crane does, and why it is needed.')).toBe(true);
  expect(isFiller('You can see in this chart where the ferry was sold.')).toBe(true);
  expect(isFiller('Let’s mend the crane before the ice comes.')).toBe(false);
  expect(isFiller('More information about how the crane makes room on the quay')).toBe(true);
  expect(isFiller('More information about the tide makes rowing safe.')).toBe(false);
});

it('what only says what comes below, or what is not told, says nothing', () => {
  expect(isFiller('Below are descriptions of each rope, and of what it lifts.')).toBe(true);
  expect(isFiller('Below is the old quay of the town.')).toBe(false);
  expect(isFiller('Note that we are not discussing which rope looks better.')).toBe(true);
  expect(isFiller('We are not lifting boats in winter.')).toBe(false);
});

it('what says something behind such words is kept', () => {
  expect(forms('As you can see in this chart, the price of rope doubled.')).toContain('The price of rope doubled');
  expect(forms('We can see from the graph that the price of rope doubled.')).toContain('The price of rope doubled');
  expect(isFiller('In this article we will show that the new crane halves the time in port.')).toBe(false);
  expect(isFiller('In this article we will show how the new crane works.')).toBe(true);
  expect(isFiller('Let us define the load as the weight of all boats.')).toBe(false);
});

describe('a picture that bears out what is said', () => {
  it('is not what the sentence says', () => {
    expect(forms('As shown in the chart below, most of the boats came in spring.')).toEqual([
      'Most of the boats came in spring',
    ]);
    expect(forms('As seen above, the town paid for half of the quay.')).toEqual(['The town paid for half of the quay']);
    expect(isFiller('The chart below shows when the boats came.')).toBe(true);
  });
});

it('a look at something before something else says nothing yet', () => {
  expect(forms('Before diving into the comparison, let’s clarify what these boats are.')).toEqual([]);
  expect(forms('Before diving into the bay, the crew counts its ropes.')).not.toEqual([]);
});

describe('what a newsletter calls its paragraphs', () => {
  it('is no part of what they say', () => {
    expect(
      ['Why it matters', 'Zoom in', 'Between the lines'].flatMap((name) => forms(`${name}: Ferries carry the town.`)),
    ).toEqual(Array(3).fill('Ferries carry the town'));
  });
});

describe('what ties a clause to the one before it', () => {
  it('is no part of it at its end either', () => {
    expect(forms('The quay had no crane though, and the boats lay on the sand.')).toEqual([
      'The quay had no crane',
      'The boats lay on the sand',
    ]);
  });
});

describe('what a text is about to tell', () => {
  it('is nothing to show, unlike what somebody pays for', () => {
    expect(isFiller('We’ll cover the quay, its boats, and their crews.')).toBe(true);
    expect(isFiller('We will cover the costs of the quay.')).toBe(false);
  });
});

describe('what an author wanted to tell', () => {
  it('is nothing to show, where it only says that something is told', () => {
    expect(forms('We mended the quay and we thought we’d let people know what it took.')).not.toContain(
      'We thought we’d let people know what it took',
    );
    expect(isFiller('We wanted to take a look at some of the boats that came in our first year.')).toBe(true);
    expect(isFiller('We wanted to share the boats with all of the towns.')).toBe(false);
  });
});

describe('what is said to the reader', () => {
  it('is nothing to show', () => {
    const asides = [
      'You may have heard of the flood on the radio.',
      'You are probably thinking that a flood comes from the sea.',
      'You may be thinking that a flood comes from the sea.',
      'You might think that a flood comes from the sea.',
      'You may already be familiar with floods from the radio.',
      'If you are interested in the nets, get in touch!',
      'If you like our nets, tell the others.',
      'We look forward to hearing from you!',
      'Thanks to everyone who held a rope.',
      'We would also like to thank the harbour office for the boats.',
      'The conversation has been lightly edited for length.',
      'We talked above about the quay, which is old.',
      'The map below shows the quay and the mill.',
      'The following diagram shows who owns which pier.',
      'Good luck mending your own boat!',
      'More information about the harbour can be found here.',
      'The rules of the quay are documented here.',
      'To begin, we will look at the nets.',
      'In this post we will go over the rules of the quay.',
      'Learn more and sign your name at boats.example.',
    ];
    expect(asides.flatMap(forms)).toEqual([]);
    expect(asides.filter((text) => !isFiller(text))).toEqual([]);
  });

  it('is nothing to show in a speech: what is to come, what to do now, how long it takes', () => {
    const asides = [
      'Good morning, and welcome to the new boathouse.',
      'You may be seated.',
      'I have three stories to tell you.',
      'I was given twelve minutes for the whole of it.',
    ];
    expect(asides.flatMap(forms)).toEqual([]);
    expect(forms('I have three boats and no harbour.')).toEqual(['I have three boats and no harbour']);
  });

  it('is not what only begins like it', () => {
    const claims = [
      'Thanks to the new dam, the lower town stayed dry',
      'You may moor at the outer quay for three hours',
      'The council will show the drawings in May',
      'Contact us within 14 days of the sale',
      'The article was stolen from a museum in 1911',
    ];
    expect(claims.flatMap((claim) => forms(`${claim}.`))).toEqual(claims);
  });

  it('leaves no clause that ends on “so”, and no “even despite” without its verb', () => {
    const all = (text: string) =>
      units(told(text), packFor('en')).flatMap((unit) => unit.forms.map((form) => form.text));
    expect(
      all('My wife is no friend of the harbour so, nearly every time we sail, I go alone.').join(' | '),
    ).not.toMatch(/\bso(?: \||$)/);
    expect(all('This is even despite the storm of last spring.')).not.toContain(
      'Even despite the storm of last spring',
    );
  });

  it('is one half of a comparison that is not torn at its semicolon', () => {
    expect(forms('Too much salt and the dough stays flat; too little, and it tastes of nothing.')).toEqual([]);
    expect(forms('The old quay floods each spring; most importantly, the new quay stays dry.')).toEqual([
      'The old quay floods each spring',
      'The new quay stays dry',
    ]);
  });

  it('is what is yet to be read or heard, where more can be found, and what the reader is asked for', () => {
    const asides = [
      'We’ll talk more about ropes later.',
      'You’ll soon hear more about our boats.',
      'More timetables can be found here.',
      'You can sign up for the letters of the harbour office.',
      'We ask that you make a gift to the lifeboat.',
      'If your firm would like to help, please write to the harbour office about a sponsor.',
    ];
    expect(asides.flatMap(forms)).toEqual([]);
    expect(forms('You can find mussels under the pier.')).toEqual(['You can find mussels under the pier']);
  });
});

describe('what is said to the reader in another language', () => {
  const shown = (lang: string, text: string) =>
    units(told(text, lang), packFor(lang)).map(({ forms: [form] }) => form?.text);

  it.each([
    ['de', 'Lassen Sie uns nun zum Hafen zurückkehren.'],
    ['de', 'Vielen Dank an alle, die ein Seil gehalten haben.'],
    ['de', 'Das Foto unten zeigt den Kai und die Mühle.'],
    ['fr', 'Revenons au cas de la vieille barque.'],
    ['fr', 'Merci à tous ceux qui ont tenu une corde.'],
    ['fr', 'La carte ci-dessous montre le quai.'],
    ['es', 'Volvamos al caso del barco viejo.'],
    ['es', 'Muchas gracias a todos los que remaron.'],
    ['zh', '感谢每一位来帮忙的邻居。'],
    ['zh', '本文将介绍如何修理旧船。'],
    ['zh', '首先我们来谈谈为什么要修船。'],
    ['zh', '来看看下面的一些方法吧，也许修船时用得着。'],
    ['zh', '接下来我们通过一条船了解它的做法。'],
    ['ja', 'この記事では古い舟の直し方を紹介します。'],
    ['it', 'Torniamo alla vecchia barca.'],
    ['pl', 'Dziękujemy wszystkim, którzy trzymali linę.'],
    ['ru', 'Давайте вернёмся к старой лодке.'],
    ['ru', '(Полный список висит на двери.)'],
    ['sv', 'Ada Reed (Hamnens ordförande)'],
    ['nl', 'Augustus 2019'],
  ])('is nothing to show (%s): %s', (lang, text) => {
    expect(shown(lang, text)).toEqual([]);
  });

  it.each([
    ['de', 'Dank der neuen Schleuse blieb die Unterstadt trocken'],
    ['es', 'Gracias a la presa el barrio sigue seco'],
    ['it', 'Grazie alla diga la città bassa è rimasta asciutta'],
    ['sv', 'Tack vare dammen förblev den nedre staden torr'],
    ['ru', 'Паром ходит между берегами с мая'],
  ])('is not what only begins like it (%s)', (lang, text) => {
    expect(shown(lang, `${text}.`)).toEqual([text]);
  });

  it('is shown where it tells a figure', () => {
    expect(shown('zh', '假设一条渔船每年行驶 900 英里。')).toHaveLength(1);
  });

  it('is what only opens an article, or asks for more to be read', () => {
    for (const text of [
      "Let's explore some ways to mend a net.",
      'You can learn more in the log.',
      'Feel free to leave a note at the quay.',
    ])
      expect(forms(text)).toEqual([]);
    expect(forms('The crews explore some ways to mend a net.')).not.toEqual([]);
  });
});

it('is nothing to show how somebody is reached, nor any figure', () => {
  const text = 'Ada Reed, Werft am Steg Tel.: 030 - 5551 234 88 bzw. 0171-555 6135 ada@example.com';
  expect(units(told(text, 'de'), packFor('de'))).toEqual([]);
  expect(told(text, 'de').figures).toEqual([]);
  expect(told('Das Telefon klingelt in 40 Booten.', 'de').figures).toHaveLength(1);
});

describe('what a text says that it is about', () => {
  it('is nothing to show', () => {
    expect(isFiller('This article explains what the ferry costs, and for whom.')).toBe(true);
    expect(isFiller('This guide will briefly walk you through the three piers.')).toBe(true);
    expect(isFiller('This article of the law forbids to moor there at night.')).toBe(false);
    expect(isFiller('The ferry company explains what the ferry costs.')).toBe(false);
  });
});
