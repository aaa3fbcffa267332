import { describe, expect, it } from 'vitest';
import { namesIn, told } from './told.ts';

describe('names', () => {
  it('are people, places and things with a capital within the sentence', () => {
    expect(namesIn('The ferry that Ada Marsh built sails from Lysvik to the Isle of Brenna.')).toEqual([
      'Ada Marsh',
      'Lysvik',
      'Isle of Brenna',
    ]);
    expect(namesIn('She works at the Office of the Harbour Master.')).toEqual(['Office of the Harbour Master']);
  });

  it('of two words stand at the start of a sentence too', () => {
    expect(namesIn('Ada Marsh built the ferry.')).toEqual(['Ada Marsh']);
    expect(namesIn('Vision Plus Harbour paid for it.')).toEqual(['Vision Plus Harbour']);
  });

  it('are no verb with the “Sie” of German behind it', () => {
    expect(namesIn('Binden Sie das Boot am Kai fest.', 'de')).toEqual([]);
    expect(namesIn('Ada Marsh baut das Boot.', 'de')).toEqual(['Ada Marsh']);
  });

  it('of one word count at the start if they are names elsewhere, or own something', () => {
    expect(namesIn('Marsh built the ferry.')).toEqual([]);
    expect(namesIn('Marsh built the ferry.', 'en', ['Then came Marsh.'])).toEqual(['Marsh']);
    expect(namesIn('Rona is a shop.', 'en', ['Rona’s windows are small.'])).toEqual(['Rona']);
    expect(namesIn('Today’s catch was poor.')).toEqual([]);
  });

  it('may begin with a word that looks like a sentence', () => {
    expect(namesIn("We asked Let's Paddle for a boat.")).toEqual(["Let's Paddle"]);
    expect(namesIn("Let's Paddle lends boats.", 'en', ["We asked Let's Paddle."])).toEqual(["Let's Paddle"]);
    expect(namesIn("Let's go home.")).toEqual([]);
  });

  it('keep their dots, digits and hyphens', () => {
    expect(namesIn('The tool runs on Otter.js with Plover2.5-Max in the U.S. and on RISC-V.')).toEqual([
      'Otter.js',
      'Plover2.5-Max',
      'U.S.',
      'RISC-V',
    ]);
  });

  it('are not the country of a currency', () => {
    expect(namesIn('The yard of Lysvik earned US$235 million, and paid HK$4 for a rope.')).toEqual(['Lysvik']);
    expect(namesIn('The yard sells boats to the US and to HK Sailing.')).toEqual(['US', 'HK Sailing']);
  });

  it('end at an apostrophe, and hold no title before them', () => {
    expect(namesIn('It was Brenna’s Damo Yard that former engineer President Reed bought.')).toEqual([
      'Brenna',
      'Damo Yard',
      'Reed',
    ]);
  });

  it('are not short forms that everybody uses, nor nationalities, months and days', () => {
    expect(namesIn('The Norwegian CEO said in May that AI and an API in PDF would come on Monday.')).toEqual([]);
    expect(namesIn('They joined the AI Paddler Programme of a Western firm.')).toEqual(['AI Paddler Programme']);
  });

  it('are not the words of a headline or of a label', () => {
    const heading = (text: string) => told(text, 'en', { kind: 'heading' }).names.map((name) => name.text);
    expect(heading('Why Boats Sink')).toEqual([]);
    expect(heading('The Bottom Line')).toEqual([]);
    expect(namesIn('Longer Winter Days: the ice stays, says Brenna.')).toEqual(['Brenna']);
    expect(namesIn('An end-of-life boat, or End-of-Life Boat, is scrapped.')).toEqual(['Boat']);
  });

  it('are not found in addresses', () => {
    expect(namesIn('See https://example.org/Otter/CVE-2020-1 or write to Ada@Otter.org.')).toEqual([]);
  });

  it('in German are more than one noun', () => {
    expect(namesIn('Im Sommer zählte die Biologin Karin Voss viele Libellen am See.', 'de')).toEqual(['Karin Voss']);
  });
});
