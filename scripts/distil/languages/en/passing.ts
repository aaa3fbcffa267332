import type { PassingWords } from '#model';
import { list } from '../pack/list.ts';

export const passing: PassingWords = {
  connectives: list(
    `however, moreover, furthermore, in addition, additionally, as a result, meanwhile, therefore, thus, hence,
      consequently, accordingly, as such, nevertheless, nonetheless, besides, also, in fact, indeed, of course, in
      short, in summary, in conclusion, in other words, that said, having said that, that is, to be sure, after all,
      for example, for instance, e.g., i.e., similarly, likewise, in turn, finally, first, first things first, firstly, second, secondly, third,
      thirdly, lastly, first of all, to begin with, on top of that, what's more, and, but, so, or, by contrast, in
      contrast, conversely, on the other hand, on the one hand, in particular, specifically, notably, importantly,
      most importantly, most importantly though, more importantly, above all, overall, ultimately, in essence, as
      mentioned, as noted, at the same time, afterwards, afterward, subsequently, since then, to that end, to this
      end, for this reason, for that reason, for these reasons, with that, with this in mind, because of this, because
      of that, in light of this, in light of that, in view of this, in view of that, given this, based on this, due to this,
      thanks to this, on this basis, on that basis, as a result of this, in response to this, again, instead, otherwise, alternatively, simply put, put simply, plus, well, anyway, in the end, as an example, as a reminder, as a
      consequence, as always, as usual, more seriously, to be clear, to be fair, to be honest, sure, granted,
      admittedly, unsurprisingly, surprisingly, interestingly, unfortunately, fortunately, luckily, sadly, after this,
      after that, next, then, once again, all in all, by the way, in this way, in that way, this way, that way, in this
      manner, at this point, in the process, either way, in either case, in any case, even so`,
  ),
  summaries: list(
    'in short, in summary, in conclusion, to sum up, all in all, overall, ultimately, above all, most importantly, in essence, simply put, put simply, the bottom line is, in other words',
  ),
  // "BRENNA, Norway, May 6 (Wire) — ", "ST. ORM, May 6--(WIRE)--", "Brenna, May 6: ", "LYSVIK - ", "Brenna (NWA) -- ", "May 6, 2024 -- ", "May 6, 2024—", "(NWA) – ".
  dateline:
    /^(?:(?:\p{Lu}{5,}|\p{Lu}{2,}\.?(?=\s\p{Lu}{3,}))(?:\s\p{Lu}{2,}){0,2}(?:,\s\p{Lu}\p{Ll}+\.?)?\s-\s+|\p{Lu}{2}(?:\p{Lu}|\.\s\p{Lu})[\p{Lu}\s.'’-]*(?:,\s[^—–;:]{2,60}?)?(?:(?:\s?[(/][^()/]{2,30}[)/])?\s(?:—|–|--)\s+|\s?(?:—|–|--)?\s?[(/][^()/]{2,30}[)/]\s?(?:—|–|--?)\s*)|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2}(?:,\s\p{Lu}[\p{L}.]{1,20})?\s\((?:\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua)\)\s?(?:—|–|--?)\s+|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2},\s\d{4}(?:\s(?:—|–|--)\s+|—)|\((?:\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua)\)\s?(?:—|–|--?)\s+|\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2},\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}\s|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2},\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?\s\d{1,2}\s?(?::|—|–|--?)\s+)(?=\p{Lu})/u,
  fillerFrames: [
    /^The (?:first|second|third|fourth|next|last|final|other) (?:(?:big|main|key|important|obvious) )?(?:lesson|thing|finding|insight|takeaway|observation|benefit|advantage|problem|issue|difference|change|challenge)(?: (?:we|i|they)(?:['’]ve| have)? (?:learned|learnt|noticed|found|saw|discovered|realized|realised))? (?:is|was|has been) that (?=\S)/iu,
    /^(?:One|Another|A|The most|Perhaps the most|An) (?:(?:standout|notable|good|prominent|recent|famous|striking|interesting|great|obvious|clear|excellent|prime|common|further|particularly \w+) )?example(?: of (?:this|that|these|such \w+))? (?:is|was|would be|comes from) (?=\S)/iu,
    /^It (?:should|must|can|has to) (?:also )?be (?:noted|mentioned|remembered|stressed|emphasi[sz]ed|pointed out|said|kept in mind) that (?=\S)/iu,
    /^It(?: is|'s|’s) (?:(?:also|perhaps|always|especially) )?(?:worth (?:noting|mentioning|remembering|pointing out|stressing|repeating)|important to (?:note|remember|understand|realize|recognise|recognize|mention|point out|keep in mind)|interesting to note|clear|no secret|no surprise|no wonder|safe to say|fair to say|well known|obvious|true) that (?=\S)/iu,
    /^(?:Note|Notice|Remember|Recall|Keep in mind|Bear in mind|Be aware|Suffice it to say|Needless to say),? that (?=\S)/iu,
    /^(?:Remember|Keep in mind|Bear in mind|(?:Please |Important )?Note|N\.?B\.?): (?=\S+(?: \S+){3})/iu,
    /^(?:This|That|It|The (?:news|move|announcement|decision|report)) (?:comes|came) (?:just )?(?:[a-z]+ (?:days|weeks|months|years) )?(?:as|after|at a time when) (?!(?:no|an?|good|welcome|little|standard)\s)(?=\S+(?: \S+){4})/iu,
    /^(?:You know|You see|I mean|I tell you|Believe me|Trust me),\s(?=\S+(?: \S+){2})/iu,
    /^Welcome(?: back)? to (?:the world of|our|this|another)\s[^.!?]{3,60}[.!]?$/iu,
    // What newsletters call their paragraphs.
    /^(?:Why it matters|Zoom (?:in|out)|The big picture|Driving the news|Between the lines|By the numbers|Yes, but|State of play|Catch up quick|Flashback|Reality check|The intrigue|What(?: they|['’]re| we|['’]s)[^:]{0,20}|How it works|The latest|Go deeper|The bottom line|Worth noting|Of note): (?=\S+(?: \S+){3})/iu,
    /^What(?: is|'s|’s|'s also|’s also| makes) (?:(?:particularly|especially|really|truly|so|most|also) )?(?:unique|interesting|remarkable|notable|striking|special|important|different|great|exciting|more) about (?:[^.?!]{1,40}?) (?:is|are) (?=\S)/iu,
    /^(?:The (?:key|main|important|interesting|best|good|great|crucial) (?:point|thing|takeaway|news|part|idea)|The fact|The truth|The point|The bottom line|The reality) (?:is|here is) (?:that )?(?=\S)/iu,
    /^(?:There(?: is|'s|’s) no (?:doubt|question) that|As (?:we|you) (?:all )?(?:know|can (?:clearly )?see(?: (?:in|on|from) (?:the|this) (?:charts?|graphs?|tables?|diagrams?|plot|map))?|may know|might expect|mentioned|noted),|As (?:you|one|anyone|we) (?:may|might|can|could|would|will) (?:(?:well|already|also|easily) )?(?:have )?(?:imagined?|expect(?:ed)?|guess(?:ed)?|suspect(?:ed)?|tell|gather(?:ed)?|know|noticed?|seen|heard|recall|remember),|As mentioned(?: above| earlier| before)?,|As (?:noted|discussed|described|explained|shown|seen|illustrated|stated|outlined)(?: (?:in|by) (?:the|this|our) (?:(?:following|previous) )?(?:charts?|graphs?|tables?|figures?|diagrams?|images?|maps?|screenshots?|illustration|plot))?(?: (?:above|earlier|before|below))?,|In (?:today['’]s|the modern) [^,]{3,50},|In an? (?:[^\s,]+ )?(?:nutshell|word|sense|way|world|era|twist|turn of events|move|statement|interview|e-?mail|tweet|letter|(?:blog )?post|(?:press|news) (?:release|conference))(?: (?:to|on|with|where|of|at|released|published|sent) [^,]{2,50})?,|When it comes to [^,]{2,50},|At the end of the day,|In this (?:article|post|section|guide|chapter),?) (?=\S)/iu,
    /^(?:(?:When|If|As) we (?:now )?look at [^,]{2,40}, )?we (?:can )?(?:also |now |clearly )?see (?:(?:in|on|from) (?:the|this) (?:charts?|graphs?|tables?|diagrams?|plot|map) )?that (?=\S)/iu,
    /^(?:This|That|Which|All this|All of this) (?:also )?(?:means|shows|suggests) that (?=\S)/iu,
    /^(?:(?:We|I)(?:['’](?:re|m)| are| am)|(?:The|Our) (?:[^\s,]+ ){0,4}(?:team|project|working group|committee) (?:is|are)) (?:(?:very|so|really|extremely) )?(?:happy|pleased|excited|proud|thrilled|delighted|glad|hono(?:u)?red) to (?:say|announce|share|report|confirm|tell you|let you know)(?: today)? that (?=\S)/iu,
  ],
  asides: [
    /^\((?:see|watch|read|listen to|click|view|check out)\s[^()]{3,160}\)$/iu,
    /^(?:you|readers?)(?:(?: are|['’]re) (?:probably |perhaps |now )?(?:thinking|wondering)\b| (?:may|might|would) (?:also |already |perhaps |well |now )*(?:think|assume) (?!of |about )| (?:may|might|will|['’]ll|can|could) (?:also |already |perhaps |well )*(?:have (?:seen|heard|read|noticed|guessed|wondered)|be (?:curious|wondering|thinking|asking|tempted|familiar with)|(?:wonder|recall|remember|object|ask) ))/iu,
    /^if (?:you(?:['’]re| are| have|['’]ve| want| would|['’]d)?|anyone|any of you)\b[^,]*\b(?:interested|questions?|curious|enjoyed?|liked?(?=,| (?:this|our|my|what|to (?:be|contribute|discuss|give|hear|help|join|share|support|talk)\b))|learn more|know more|read more|more information|feedback|get involved|comments?)\b[^,]*,/iu,
    /^(?:get in touch|stay tuned|stay with me|bear with me|read on|keep reading|(?:please )?continue reading|feel free to (?:leave|ask|reach|contact|comment|share|drop)|let (?:me|us) know|drop (?:me|us) a (?:line|note)|(?:write|talk|reach out) to (?:me|us)|(?:contact|email) (?:me|us)\b(?!.*\d)|sign up|subscribe|follow (?:me|us)|join (?:me|us) |share (?:this|it) |forward (?:this|it) |click |scroll |good luck|have fun|enjoy[!.]?$|happy [a-zß-ɏ]+ing[!.]?$|see you |over to you|watch this space|more on (?:that|this)\b|that['’]s (?:all|it) for\b)|,\s(?:read on|keep reading)\b[^,]*$/i,
    /^(?:(?:now,? )?(?:let me|let['’]s|let us)|(?:we|i)(?:['’]ll| will| want to|['’]d like to| would like to)) (?:also |now |first |just )*(?:begin|start|open|end|close|finish|turn my attention|explore|dive|dig|take a (?:\S+ )?look|look (?:at|into)|walk (?:you |us )?through|go (?:over|through)|see (?:how|what|why|if)|outline|cover(?! (?:for|up)\b)(?!.*\b(?:costs?|expenses?|fees?|bills?|loss(?:es)?|damages?|shortfall|travel|shipping|ground|miles|km)\b))\b|^(?:to (?:begin|start)(?: with)?|in this (?:blog|blog ?post|post|article|section|guide|chapter|tutorial)),? (?:we|i)(?:['’]ll| will) (?:also |first |briefly )*(?:discuss|outline|cover|describe|review|explore|explain|examine|show|share|present|introduce|tell you|look at|take a look|go (?:over|through)|talk about|walk)\b(?!(?: you)? that\b)/iu,
    /^(?:now,? )?(?:let me|let['’]s|let us) (?:talk about|discuss|examine|review|recap|turn to|unpack|explain|summari[sz]e|define(?!.* as ))\b/iu,
    /^before (?:we\s|diving|going|getting|moving|jumping|exploring|looking|comparing|starting)[^,]{0,60},\s(?:let['’]s|let us|let me|we['’]ll|we will|i['’]ll)\b/iu,
    // "We wanted to take a look at some of the numbers", "I thought I'd let you know what it took".
    /^(?:today,? )?(?:we|i)(?:['’]d| would| do)? (?:also |just |really |only )*(?:thought|figured|wanted|want|like|decided) (?:that )?(?:to|(?:we|i)(?:['’]d| would| should)|it (?:would be|was|is) (?:\S+ )?to) (?:also |just |briefly )*(?:let (?:people|you|everyone|everybody|all of you) know|take (?:a|another) (?:\S+ )?look|reflect on|tell you|share (?:with you|(?:\S+ ){0,3}(?:thoughts|lessons|insights|updates?|experiences?|learned|learnt)))\b/iu,
    /^(?:(?:we|i|you|they)(?:['’]ll| will)) (?:soon |also |shortly |certainly )*(?:(?:talk|hear|read|learn|write|say|post|be (?:talking|writing|blogging|posting|sharing)) (?:more|about|further)\b(?=.*\b(?:later|soon|shortly|along the way|in (?:the|our) (?:next|coming)|here|blog|posts?)\b)|soon (?:hear|read|learn|see) more\b|(?:see|return|come back|get)\b.*\b(?:shortly|soon|later|below|in a moment)$)/iu,
    /^you(?:['’]ll| will)? (?:soon|shortly) (?:hear|read|learn|see) more\b/iu,
    /^(?:you can (?:also )?)?(?:read|learn|find out) (?:(?:a lot |much )?more|about)\b|^you can (?:also )?(?:sign up|subscribe|register|follow (?:us|me)|(?:find|view|see|get|read|download) (?:out )?(?:the |more |all |detailed |further |full |additional )*(?:details?|information|recording|slides|webinar|video|list|text|code|documentation)\b)/iu,
    /^(?:more|further|additional|detailed|full) (?:[a-zß-ɏ]+ )?(?:information|details|options|examples|documentation|instructions)?\s?(?:can be found|(?:is|are) available) (?:here|at|on|in)\b/i,
    /^please (?:consider|contact|email|reach out|get in touch|let (?:us|me) know|join|help|support|visit|see|read|check|feel free|note that you can)\b/iu,
    /^(?:we|i) (?:kindly |would |only )?(?:ask|urge|invite) (?:that )?you (?:to )?(?:make|consider|donate|contribute|support|give|join)\b/iu,
    /^if (?:your|you or your) (?:company|organi[sz]ation|employer|team|firm)\b.*\b(?:sponsor|donate|support|partner|email|contact|write|get in touch|let us know)\b/iu,
    /^(?:(?:many|special|big|warm) )?thanks(?! to [^,]*, )\b|^thank you\b|^a (?:big|huge|special|warm) thank/iu,
    /^(?:(?:first of all|and finally|finally|lastly|last but not least),? )?(?:we|i)(?:['’]d (?:also )?like to| would (?:also )?like to| want to|['’]m| am|['’]re| are)? (?:once again |also |very |truly |deeply |really )*(?:thank|acknowledge|grateful|thankful) /iu,
    /^(?:we|i)(?:['’](?:re|m)| are| am)? (?:very much )?look(?:ing)? forward to (?:hearing|seeing|meeting|working|talking|reading|receiving|welcoming|your)\b/iu,
    /^(?:the|this|our) (?:conversation|interview|transcript|text|article|post|story|piece|essay|column)\b.*\b(?:has been|have been|was|were|is|first) (?:[a-z]+ly )?(?:edited|condensed|shortened|updated|corrected|translated|transcribed|published|appeared)\b/iu,
    /^this (?:letter|speech|address|talk|lecture|report|review|note|tutorial|guide|chapter|excerpt) (?:was|is|has been|first|originally) (?:(?:originally|first|also) )?(?:published|posted|appeared|printed|adapted|reprinted|given|delivered)\b|^(?:it|this|the (?:text|article|piece)) (?:is|was|has been) (?:reproduced|republished|reprinted|reposted|cross-?posted) (?:here|from|with|by|on)\b/iu,
    /^(?:(?:originally|first) (?:published|posted|appeared|printed)\b|(?:additional )?(?:reporting|editing|translation|photographs?|photography|photos?|illustrations?|graphics?) by\s)/iu,
    /^(?:more|further|additional|full|complete|detailed) (?:information|details?|instructions?|documentation|resources|examples?|background|notes|reading)\b.*\b(?:can be (?:found|read|seen)|(?:is|are) (?:available|documented|listed)|here[.!]?$)/iu,
    // A link by itself, which ends in no full stop.
    /^(?:more|further|additional|full) (?:information|details|documentation|reading) (?:about|on|for) [^.!?:]*[^.!?:\s]$/iu,
    /\b(?:(?:can|may) (?:also )?be (?:found|read|seen|viewed|downloaded)|(?:is|are) (?:also )?(?:available|documented|described|listed|explained)) (?:here|below|at this link|in this (?:post|article|issue|guide))[.!]?$/iu,
    /^(?:see(?: also)?|related (?:issues?|links?|posts?|pages?|articles?)|refs?|references?)\s*:\s/iu,
    /^(?:good (?:morning|afternoon|evening)\b|ladies and gentlemen\b|you may (?:sit|be seated)\b|(?:please )?(?:take your seats|be seated|sit down)\b)/iu,
    /^(?:i have|i['’]ve got|i want to (?:tell|leave) you|i was (?:given|asked|told to say|told i had)|there are) (?:just |only |about )?(?:one|two|three|four|five|a few|several|some|ten|twelve|fifteen|twenty|\d+|that)\b(?: [a-zß-ɏ]+)?(?: (?:things?|points?|stories|lessons?|thoughts|requests?|minutes)\b.*|$)/i,
    /^(?:this|the following|our) (?:article|guide|post|blog|blog ?post|piece|explainer|tutorial|section|chapter) (?:will |also |briefly |simply )*(?:explains?|covers?|looks? at|explores?|examines?|discuss(?:es)?|outlines?|reviews?|describes?|answers?|breaks? down|walks? (?:you |us )?through|takes? a(?: \S+)? look|aims? to)\b/iu,
    // What comes below, and what is not told at all.
    /^below (?:are|is) (?:(?:an?|the|some|our|my|(?:two|three|four|five|several|a few)) )?(?:(?:brief|short|full|detailed|complete|quick|simple) )?(?:definitions?|descriptions?|details|examples?|excerpts?|explanations?|instructions|lists?|outline|overview|results|steps|summar(?:y|ies)|tables?|transcript)\b/iu,
    /^(?:note that )?(?:we|i)(?:['’](?:re|m|ll)| are| am| will| do)? (?:also )?not (?:(?:be )?discuss(?:ing)?|(?:be )?go(?:ing)? into|(?:be )?elaborat(?:e|ing))\b|^(?:note that )?(?:we|i) (?:won|don)['’]t (?:discuss|go into|elaborate)\b/iu,
    // "As shown in the map below, the sound is deep" says so without the map.
    /(?<!^as \p{L}+ (?:in|by) (?:the|this|our) )\b(?:tables?|examples?|commands?|listing|map|maps|photo|photos|photographs?|pictures?|image|images|diagrams?|charts?|graphs?|screenshots?|video|videos|illustrations?|postcard|plot|snippet) (?:above|below|on the (?:left|right)|at the top|opposite)\b/iu,
    /^(?:as )?(?:you|we|one) (?:can|may|will) (?:clearly )?see (?:in|on|from) (?:this|the) (?:map|photo|photograph|picture|image|diagram|chart|graph|plot|screenshot|video|illustration)s?\b(?! that |[^,]*, )/iu,
    /\b(?:the|this) (?:following|above|accompanying) (?:map|photo|photograph|picture|image|diagram|chart|graph|screenshot|video|illustration|plot)s?\b/iu,
    /(?!(?<=^)as \p{L}+ (?:above|below),\s)\b(?:pictured|as (?:shown|seen|described|discussed|mentioned|noted|explained)|see|shown) (?:above|below|here)\b|^(?:we|i)(?:['’]ve| have)? (?:already )?(?:talked|spoke|mentioned|discussed|saw|seen|covered|described) (?:above|earlier|before)\b|\bsee (?:next|previous) (?:section|chapter|page)\b/iu,
  ],
  requests:
    /^(?:we['’]d like to|thank|please|for more|for [^,]{3,60}, (?:please )?(?:see|visit|read|consult|check out|refer to|head (?:over )?to)\s|(?:if you [^,]{3,60}, )?you can (?:view|find|read|learn|watch|listen|sign up|register)|see |click|follow us|subscribe|contact|stay tuned)/i,
  intensifiers: list(
    `very, really, truly, extremely, incredibly, highly, absolutely, completely, totally, utterly, simply, just,
      quite, fairly, pretty, actually, basically, literally, certainly, definitely, obviously, clearly, of course,
      indeed, remarkably, significantly, dramatically, massively, hugely, enormously, tremendously, exceptionally,
      extraordinarily, deeply, profoundly, strongly, rapidly, actively, bold, massive, huge, incredible, remarkable,
      amazing, stunning, impressive, powerful, vibrant, cutting-edge, exciting, significant, tremendous, renowned,
      groundbreaking, game-changing, state-of-the-art, seamlessly`,
  ),
};
