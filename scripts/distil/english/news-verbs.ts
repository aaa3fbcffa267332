/** Base forms of verbs that news and business reports are full of, and little else is; see verb-lists.ts for the others. */
export const ofNews = `
accredit accrue adjourn advertise affirm amortize amplify annex annul applaud appraise apprehend arraign assassinate avert baffle bankroll
beset bestow betray blare bolster bulldoze bungle capitulate chide coax cobble coerce commemorate complicate condone confide confiscate
contemplate correlate corroborate covet culminate curtail dabble decentralize decimate declassify decry deem defraud delist demote
denounce derail deride designate despise detonate detract devastate dilute disagree disappoint disband disclose disperse displace disprove
disqualify disregard dissolve divert douse downplay downsize dub eject embezzle enact encapsulate enrage entice envisage espouse evacuate
evict evoke exonerate expedite expel extinguish falsify fascinate finalise finalize flounder foreclose fret garner gouge grapple hamper
harass harmonize heighten hijack hospitalize hover humiliate ignite immunize impeach impede imperil implicate inaugurate incense incite
indict induce inflict infringe infuriate instigate interrogate intimidate intrigue invalidate invoke irritate itemise itemize jettison
kidnap languish laud lavish liaise linger liquidate mediate misjudge misrepresent mobilise mobilize mull nationalise nationalize nullify
obligate obstruct offload onboard opt orchestrate oust outbid outperform outsell outstrip overestimate overpay overpower overrule
overstate owe pacify penalize perpetrate pinpoint plunder poach polarise polarize ponder quadruple quantify quash ravage realign reassess
reassign reauthorize rebrand rebuff rebut recoup rectify redeem redraft reelect reevaluate refinance refuel refurbish reimagine reinstate
rekindle relabel renegotiate repatriate repay replenish reposition reschedule rescind resonate restate restrain restructure retaliate
retrofit revel rile scoff scrutinise sever shun skyrocket soar solidify speculate squander stabilise stun substantiate sue supplant
sympathise sympathize tabulate tarnish teeter topple tout traipse transact trespass trounce underscore unnerve unseat unsettle unveil
usurp vindicate whittle
`;

/** Verbs that by themselves are far more often nouns, "a fire", "the house": only their past form counts. */
export const onlyInPast = `
account aid air alarm amount anchor anger appropriate assault auction average axe bail bankrupt batter battle benchmark blanket blast bomb
boom botch boycott brand breeze bribe budget buoy burden campaign catapult chart cheer chip choke chronicle circle clash clock compound
contact coordinate copy corner cramp cripple crown debut decline deposit discharge discipline discount dispatch distance ditch dock
downgrade dwarf eclipse engineer eye fare field fine fire flare flock flop foil forfeit founder fracture fumble funnel furlough gamble
gauge grill gross ground guard gun hail herd hint hound house huddle ink interview jolt juggle lapse lash leak lease level litter locate
lodge loot maneuver manoeuvre marvel massacre merit mimic mirror mock mute nab near net nickname notch nurse omit oversubscribe pair panic
parade pardon pare patent pave pen petition phase plot pocket police pollute poster pound power premiere price prize probe profess pump
puzzle quiz raid ramp rebel rebound rebuke recast reform rein relaunch remark reply repurchase request reshuffle reverse rival rocket roil
rouse sabotage sack salvage sanction scare screen shell shelve shock shoulder shutter sideline siphon skirt slam slate slaughter snub sour
spear spook spotlight spur spurn stab stage stake star stock storm strand stress subcontract surface surprise suspect tank task team
temper tender tip toast torch torment torpedo total touch tower transport trouble trump trumpet tumble tutor tweet voice vow wage warrant
weather whip wink wound
`;

/** Past forms that no rule makes, or that are too short for one. */
export const irregularOfNews = `
axed beset broadcast died eyed lied sued forecast offset outbid outdid outsold overdid overpaid overran overrode overspent overtook owed repaid recast reshot
resold reset rewon undercut undergone underwritten underwrote upset vied withdrawn withstood
`;
