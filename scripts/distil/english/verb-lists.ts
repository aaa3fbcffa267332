/** Base forms of common English verbs. Regular endings are known by rule; see verbs.ts. */
export const bases = `
accept access accompany achieve acquire act adapt add address adopt advance advise affect agree aim allow announce answer
anticipate appeal appear apply appoint approach approve argue arise arrive ask assess assign assist assume attack attempt
attend attract automate avoid award back base bear beat become begin believe belong benefit block boast boost borrow break
bring broaden build burn buy call capture care carry cast catch cause celebrate challenge change charge check choose cite claim
clean clear climb close collaborate collapse collect combine come command commit communicate compare compete complain complete
compose comprise concern conclude conduct confirm connect consider consist constitute construct consult consume contain
continue contract contribute control convert convince cooperate cope cost count cover create criticize cross cultivate cut
damage deal debate decide declare decline decrease defend define deliver demand demonstrate deny depend deploy describe
deserve design destroy detect determine develop devote differ diminish direct disappear discover discuss dispute distribute
divide dominate double draft draw drive drop earn ease eat educate elect eliminate embed embrace emerge emit emphasize employ
empower enable encounter encourage end endorse enforce engage enhance enjoy ensure enter equip erode escape establish estimate
evaluate evolve examine exceed exclude execute exercise exhibit exist expand expect experience experiment explain exploit
explore export expose express extend face facilitate fail fall favor favour fear feature feed feel fight figure file fill
finance find finish fit fix flow fly focus follow force forecast forget form foster found free fuel fulfil fulfill fund gain
garner gather generate get give go govern grant grow guarantee guide handle happen harm hate have head hear help hide highlight
hire hit hold hope host hurt identify ignore illustrate imagine impact implement imply import impose improve include incorporate
increase incubate indicate influence inform inherit inhibit initiate inject innovate insist inspire install integrate intend
interact introduce invent invest invite involve issue join judge jump justify keep kill know label lack last launch lay lead
leap learn leave lend let leverage license lie lift limit link list listen live load locate look lose love lower maintain make
manage manufacture mark market master match matter mean measure meet mention merge migrate mitigate mix modernize modify monitor
motivate mount move need negotiate note notice nurture observe obtain occupy occur offer open operate oppose order organize
originate outline outperform outweigh overcome oversee owe own pair participate partner pass pause pay peak perform permit persist
persuade pick pioneer place plan play pledge point pose position possess post postpone power practice practise praise predict
prefer prepare present preserve press prevent prioritize produce profit program prohibit project promise promote prompt
propel propose protect prove provide publish pull purchase pursue push put qualify quarter question quote raise range rank
reach react read realize recall receive recognize recommend record recover recruit recycle redefine reduce refer reflect refuse
regard register regulate reinforce reject relate release rely remain remember remind remove renew repair repeat replace report
represent require rescue research reshape resist resolve respond rest restore restrict result retain retire return reveal review
revise reward ride ring rise risk roll rule run satisfy save say scale schedule score search secure see seek seem select sell
send separate serve set settle shape share shift ship shoot show showcase shrink shut sign signal simplify sit sketch skip sleep slow
solve sound span spark speak spearhead specialize specify speed spend split sponsor spread stand start state stay steer stem step stick stimulate
stop store strengthen stress strike strive struggle study submit succeed suffer suggest suit supply support suppose surpass
surround survive suspect sustain switch tackle take talk target teach tell tempt tend test thank think threaten throw tie train
transfer transform translate transmit travel treat trigger triple trust try turn uncover underestimate undergo underline
undermine understand undertake unlock unveil update upgrade urge use validate value vary view visit vote wait wake walk want
warn waste watch weaken wear weather weigh welcome widen win withdraw witness wonder work worry write yield
accelerate acknowledge activate adjust admit aggregate align allocate alter analyse analyze apologize archive arm assemble
assert assure attach authenticate authorize await awaken backfire ban bar beg behave bet bid bind bite blame blend blink blog bloom
blossom boil bolster book bother bounce bow breach breathe breed brew bridge brief browse brush bump bundle bypass cache calculate
calm cancel caution cease center centralize centre certify chair champion charm chase chat circulate clarify classify click cling clone
coach coexist coincide collide colour comfort commence comment commission compensate compile compute conceal concede conceive
concentrate condemn confess confine confront confuse conquer consent consolidate conspire contend contest contrast
convene converge convey cook cool correct correspond corrupt counsel counter court crack craft crash crawl crush cry curb cure
dare dash deepen defeat defer deflect degrade delay delegate delete deliberate deplete deprecate deprive derive descend
despise detach detail deter deteriorate devise diagnose dictate die dig digest digitize diversify dip discard discourage dislike
dismiss display dispose disrupt dissolve distinguish distort dive donate download dream dress drift drown dry dump duplicate dwell
echo edge edit elaborate elevate elicit emigrate emulate enact enclose encode encrypt endanger endure enlarge enlist
enrich enroll ensue entail entertain entitle entrust envision equal erase erupt escalate evade evaporate evoke exaggerate
excel exchange excite exclaim excuse exempt exert exhaust expire explode extract fade fasten fetch fiddle fill filter
flag flatten flee flip float flood flourish fold fool forbid foresee forge forgive fork format formulate forward frame freeze
frighten frustrate furnish gaze glow grab grade grasp graze greet grind grip halt halve hand hang harden harm harness
harvest hasten haul haunt heal heat hesitate hinge hinder hunt hurry illuminate immigrate impair implore impress imprison
index infect infer inflate inhabit injure inquire insert inspect instruct insulate insult insure intensify intercept
interfere interpret interrupt intervene invade investigate irrigate isolate iterate jeopardize kick kneel knit knock
lament land lag lecture legislate lengthen lessen linger loan lobby lock log loom loop loosen lure magnify mail mandate
manipulate map march mask mature maximize meditate melt mend mentor minimize mislead misuse moderate mourn multiply mumble
narrate narrow navigate neglect nest nod nominate normalize notify nourish obey object oblige obscure offend offset omit
optimize orbit orient outgrow outlast outlive output outsource overlap overlook override overtake overturn overwhelm pack
package paint parse paste patch patrol penetrate perceive perish permeate pitch plague plead plug plunge poll ponder pool pour
praise pray preach precede preclude prescribe preside presume pretend prevail privatize probe proceed proclaim procure
progress proliferate prolong prosecute prosper provoke publicize punish quarrel query quit rally rate ratify
reaffirm rebound rebuild recede reckon reclaim reconcile reconsider reconstruct recur redesign redirect refactor refine refresh
refute regain regret rehearse reinvent rejoice relax relieve relocate remedy render renovate rent reopen reorganize
replicate reproduce resemble reserve reset reside resign resort resume resurface retreat reunite reuse revert revisit revive
revolve rewrite rid rip rival rotate ruin rush sacrifice safeguard sail salute sample scan scatter scrap scrape scrub seal
segment seize sense sew shatter shed shelter shelve shield shine shorten shout shuffle signify silence sing sink situate
slash slip smell smile smooth snap soar soften span spare spawn spill spin spoil spot spray squeeze stabilize stack stagger
stall stamp stare starve steal steepen stem stifle stir stretch strip subscribe subsidize substitute subtract summarize
supervise supplement suppress surge surrender survey suspend swap swear sweep swell swim swing symbolize synchronize
tailor tangle taste tear tease terminate testify thrive tighten tolerate top topple toss trace track trade transcend
transition trap traverse tread trim triumph tumble tune twist type unify unite unload unpack unravel uphold uproot usher
utilize vanish veer venture verify veto violate visualize volunteer warm wash weave weep whisper wipe wire withhold withstand amass
woo wrap wreck yearn zoom flash shade
abandon abolish absorb accuse acquit admire adore afford alert allege amaze amend amuse annoy appreciate arrest ascend audit
authorise bake bark befriend bench bend bill bless blow boot branch bury camp cap carve chew chop clinch commute configure
congratulate convict cough crave creep criticise crouch crumble curl cycle dance deceive decorate decrypt default defy delight
demolish depart deport depreciate detain devalue dice dine disinfect divest divorce dose doubt drag drain drink email
embarrass enqueue enrol equalise exhale exit extradite faint fish fry garnish glance glide graduate groan group hammer hash
headline hedge hike hoist hug hum inch inflame inhale jail jog joke knead laugh lean levy lick marry mow mutter outlaw
outnumber outpace outsell paddle page park peel peg phone pluck plummet preheat race rain rattle reboot refill refund
reimburse relegate repay repeal reread resent restart retry roam roast rob row rub scream season sentence shave shiver shrug
sigh simmer sip ski slam slap slice slump smash smoke snatch sneak soak spike splash sprinkle stroll stumble suck sue swallow
sway tap tax text thaw thrash tour tremble tug tweak unblock underwrite unsubscribe upload vaccinate wander wave whisk whistle
wink yawn yell
commend heckle hoard hobble resell retell shun smother solicit spurn stagnate subside swarm tackle tease thrust vouch waver
assuage attain attribute administer alienate annotate arrange accomplish banish beckon boo budge bully bungle calibrate chop churn clap clench comb
compel comply compromise conjure contaminate contradict cordon couple cram crowdfund cultivate curate dampen dawn dazzle declutter dedicate
dial dim disable disarm discern discharge discontinue disguise dismantle dismay disobey dissolve dissuade dodge drape drill dwindle dye
earmark eavesdrop engrave enlist enumerate equate erect etch eviscerate exhume falter fasten ferment ferry flank flaunt forage formalize
fundraise fuse galvanize germinate glimpse gobble grumble haggle hallucinate hijack hurl immerse incentivize incur infest
infuriate insult kindle liken linger loathe loiter mimic mismatch mislay miss moan moor mull muster nag nudge overhaul overload overshadow
overwinter overwork paralyse paralyze paste perplex personalize photograph piece pierce pile pinch plant populate portray
prioritise prototype provision publicise purge quell quicken ransack rationalize reap reassure recap reclassify recreate recuperate
reek refrain reiterate rejoin relay relinquish rename renounce repel replay repurpose rethink retrieve revamp revoke
rinse roar scan scold scoop scorch scramble scrutinize scurry sculpt scour shovel sift simulate smuggle soothe sow
splinter sprout spruce squander staff standardize standardise startle stipulate stitch stoke straddle streamline submerge summon
surmise sweeten swirl tally tamper tether thicken thwart toil tow trample transcribe transplant traverse trail trickle triage
underlie unearth unite unleash untangle unwind upend usher vacate vet vie vilify wade waive wane warp weed whine wield wither
worsen wrap wrestle
`;

/** Past forms and participles that no rule makes. */
export const irregular = `
arose arisen bore borne beat beaten became become began begun broke broken brought built bought came caught chose chosen cost cut
dealt drew drawn drove driven ate eaten fell fallen fed felt fought found flew flown forgot forgotten froze frozen got gotten gave given
went gone grew grown had heard hid hidden hit held hurt kept knew known laid led left lent let lay lain lost made meant met overcame
oversaw paid put quit read rode ridden rang rose risen ran said saw seen sought sold sent set shook shaken shot showed shown shrank shrunk shut
sat slept spoke spoken spent spread stood stole stolen stuck struck swept swam took taken taught told thought threw thrown underwent
understood undertook undertaken withdrew woke won wore worn wrote written
bent bled blew blown bred burnt clung crept dreamt drank drunk dug fled flung forbade forbidden forgave forgiven hung knelt
leant leapt learnt lit mistook mistaken overtook overtaken rebuilt sang sung sank sunk shone slid slung spat spelt spilt spun
sprang sprung stank stung strode strove swore sworn swung swollen tore torn trod upheld wept withheld wove woven wrung foresaw
outgrew redrew rewrote rewritten undid overheard misled overthrew sewn mown shaven
`;

/** Words that look like verbs but are far more often something else in running prose. */
export const rarely = `plans models uses works words results needs means times points issues states orders offers supplies studies reports records
  requests reviews links lists charges changes claims costs values views benefits concerns experiments experiences exports
  forms functions funds grants heads imports impacts increases interests labels licenses limits looks markets marks matters
  measures moves names notes partners parts places plays powers practices presents processes products profits programs
  projects questions ranges rates releases researches rests returns rewards risks roles rules runs sales scales schedules scores
  searches services shares shifts ships signals signs sounds speeds sponsors spreads stages standards starts steps stores
  stresses supports surveys switches targets tests tools trains transfers updates upgrades visits votes challenges attempts
  attacks approaches answers advances acts access study focus force form research state result report release support use work plan
  model need point record review value view market design test process increase access change cost benefit concern demand
  design interest labor limit matter measure name note part place play power practice present product profit program project
  question range rate rest return reward risk role rule run sale scale schedule score search service share shift ship signal sign
  sound speed spread stage standard start step store stress survey switch target tool train transfer update upgrade visit vote
  challenge attempt attack approach answer advance act back head hand order own open free clean clear close separate
  direct complete last live lower mean still like set cut base link list offer issue supply call fall lead rise drop figure file
  fit fix flow focus post press claim charge check love hope host label license load look mark match master mix order pair pass
  pause peak pick pioneer position promise purchase reach read recall regard repair repeat request ring roll stand
  stick stop talk think tie trigger trust try turn walk wait waste watch wonder worry estimate experience experiment export
  feature finance force forecast fuel function fund gain grant guarantee guide harm help import influence mount
  bar bid book bridge brief cache center centre chair charm chat clone coach comment commission contrast counsel counter craft crash
  crack cure delay detail digest display dip dream dress drift edge exchange fade filter flag flood fold format frame freeze grade
  grip halt harvest heat hunt index land lecture loan lobby lock log loop mail mandate map march mask mentor nest object
  offset output pack package paint patch patrol pitch poll pool progress query rally reset reserve retreat reuse rival sail
  sample scan scrap seal segment sense shelter shield silence slash smell smile span spot spray stack stamp stem stretch strip
  substitute supplement surge survey swap swing taste tear top trace track trade transition trap trim triumph tune twist type
  venture veto volunteer wire wash rank fork blog ban arm
  attribute attributes comb combs compromise couple couples crowd dawn dial dial dim drill drills drape drapes dye ferry ferries ferment glimpse insult insults
  miss moan moor moors paste photograph photographs piece pieces pile piles pinch plant plants prototype prototypes provision provisions purge recap relay
  replay replays roar scoop scoops scramble shovel shovels splinter splinters sprout sprouts spruce staff stitch stitches tally tow trail trails weed weeds
  wrap wraps overload overhaul transplant transplants
  blow blows drink drinks hug hugs hum hums lick licks rattle rattles rub rubs slap slaps sneak sneaks tug tugs row rows wave
  waves rain rains smoke smokes joke jokes tour tours arrest arrests bend bends cough coughs curl curls delight delights doubt
  doubts drag drags drain drains faint faints glance glances groan groans peel peels roast roasts scream screams shave shaves
  shrug shrugs sigh sighs sip sips splash splashes stroll strolls swallow swallows tap taps tweak tweaks upload uploads
  whistle whistles wink winks fish fishes park parks race races camp camps paddle paddles bark barks bake bakes phone phones
  email emails text texts divorce divorces dance dances commute commutes cycle cycles jog jogs ski skis hike hikes chop chops
  slice slices dice dices season seasons branch branches hash hashes group groups alert alerts page pages cap caps spike
  spikes slump slumps inch inches peg pegs jail jails sentence sentences default defaults hedge hedges bill bills refund
  refunds tax taxes thrash thrashes bench benches headline headlines audit audits dose doses hammer hammers boot boots reboot
  reboots laugh laughs
  bars bids books bridges briefs caches centers centres chairs charms chats clones coaches comments commissions contrasts
  counsels counters crafts crashes cracks cures delays details digests displays dips dreams dresses drifts edges exchanges
  fades filters flags floods folds formats frames freezes grades grips halts harvests heats hunts indexes lands lectures loans
  lobbies locks logs loops mails mandates maps marches masks mentors nests objects offsets outputs packs packages paints
  patches patrols pitches polls pools progresses queries rallies resets reserves retreats reuses rivals sails samples scans
  scraps seals segments senses shelters shields silences slashes smells smiles spans spots sprays stacks stamps stems
  stretches strips substitutes supplements surges swaps swings tastes tears tops traces tracks trades transitions traps trims
  triumphs tunes twists types ventures vetoes volunteers wires washes ranks forks blogs bans arms`;
