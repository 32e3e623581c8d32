exec(open('/tmp/wt/mine/ed.py').read())
F='events/03-intend.txt'
rep(F,'032 | SOURCE apply|ask|want|wish|seek','032 | SOURCE apply|wish|seek') if False else None
F='events/04-consult.txt'
rep(F,'NONE | [REFUGEES]|boat|ship|tanker|shipment|vessel|people|passenger|evacuee|storm|gas|oil|money arrive','NONE | [REFUGEES]|boat|ship|tanker|shipment|vessel|plane|aircraft|jet|convoy|truck|train|tank|missile|drone|weapon|ammunition|cargo|people|passenger|evacuee|storm|gas|oil|money arrive')
rep(F,'040 | SOURCE have|hold word|audience','''040 | SOURCE raise|take_up [CONCERN]|case|issue|matter|question|subject|topic|plight|fate (of|about|over _) with TARGET | Japan raised its concerns with China. | JPN 040 CHN; CHN 040 JPN
040 | SOURCE be|stay|keep|remain|get in touch with TARGET | Fiji is in touch with Tonga. | FJI 040 TON; TON 040 FJI
040 | SOURCE touch base with TARGET | Fiji touched base with Tonga. | FJI 040 TON; TON 040 FJI
040 | SOURCE have|hold word|audience''')
rep(F,'041 | SOURCE give TARGET call|ring','''041 | SOURCE call TARGET to [DISCUSSING]|express|offer|convey|thank|urge|condemn|reassure|brief | Carney called Trump to discuss the tariffs. | CANGOV 041 USAGOV; USAGOV 041 CANGOV
041 | SOURCE give TARGET call|ring''')
rep(F,'042 | SOURCE leave_for|depart_for|head_for TARGET','''042 | SOURCE pay call on TARGET | Lai paid a call on officials in Palau. | TWNGOV 042 PLWGOV
042 | SOURCE return|come_back|be from [VISIT] to|in|of TARGET | Lula returned from a trip to China. | BRAGOV 042 CHN
042 | SOURCE leave_for|depart_for|head_for TARGET''')
rep(F,'with [VISIT]|[TALKS]|palace|airport|residence|office|ceremony|banquet|carpet|honour|house |','with [VISIT]|[TALKS]|palace|airport|residence|office|ceremony|banquet|carpet|honour|honor|house|elysee|kremlin|downing-street|villa|mansion|castle|chancellery|headquarters|ministry|capital |')
rep(F,'040 | SOURCE chair|convene|lead|co-chair [TALKS] with|of|between TARGET','040 | SOURCE chair|convene|lead|co-chair [TALKS] with|of TARGET')
rep(F,'045 | SOURCE play role of [MEDIATOR] between|in|for TARGET','''045 | SOURCE chair|co-chair|convene|moderate|supervise|steer [TALKS] between|among TARGET | Kenya chaired talks between Sudan and Chad. | KEN 045 SDN; KEN 045 TCD
045 | SOURCE play mediator|peacemaker|go-between|intermediary|broker (between|in|for TARGET) | Turkey played mediator in Somalia. | TUR 045 SOM
045 | SOURCE relay|carry|pass|convey|ferry|shuttle|transmit message|proposal|letter|offer between TARGET | Pakistan relayed messages between Iran and Oman. | PAK 045 IRN; PAK 045 OMN
045 | SOURCE help|work|try|seek|attempt to resolve|settle|defuse|end|bridge|mend|heal|ease|solve|mediate [DISPUTE]|gap between TARGET | Malta helped defuse the crisis between Libya and Tunisia. | MLT 045 LBY; MLT 045 TUN
045 | SOURCE play role of [MEDIATOR] between|in|for TARGET''')
rep(F,'045 | SOURCE bring|get|coax TARGET to|around table','''045 | SOURCE bring_together TARGET for|in|at [TALKS]|[NEGOTIATIONS]|table | Kenya brought together Sudan and Chad for talks. | KEN 045 SDN; KEN 045 TCD
045 | SOURCE bring|get|coax TARGET to|around table''')
rep(F,'046 | SOURCE make progress|headway|breakthrough in|at','''046 | BOTH make progress|headway|breakthrough (in|at|during|on|toward _) | Japan and Mexico made progress. | JPN 046 MEX; MEX 046 JPN
046 | SOURCE make progress|headway|breakthrough in|at''')
F='events/05-diplomacy.txt'
rep(F,'050 | SOURCE return|send_back [DIPLOMATS] to TARGET','''050 | BOTH open|reopen|inaugurate|re-open|establish [EMBASSY] | Malta and Oman reopened their embassies. | MLT 050 OMN; OMN 050 MLT
050 | SOURCE return|send_back [DIPLOMATS] to TARGET''')
after(F,'050 | SOURCE reconcile|make_up with',
'050 | SOURCE mend|rebuild fence|bridge with TARGET | Egypt mended fences with Qatar. | EGY 050 QAT',
'050 | BOTH mend|rebuild fence|bridge | Egypt and Qatar mended fences. | EGY 050 QAT; QAT 050 EGY',
'050 | SOURCE open|start|begin|write chapter (of|in _) with TARGET | Egypt opened a new chapter with Qatar. | EGY 050 QAT',
'050 | BOTH open|start|begin|write chapter (in|of _) | Egypt and Qatar opened a new chapter. | EGY 050 QAT; QAT 050 EGY')
after(F,'050 | SOURCE grant|give|offer|approve|back|endorse [MEMBERSHIP]',
'050 | SOURCE ratify|approve|back|support|endorse accession|entry|admission|membership-bid|membership-application|bid of TARGET (to|into|for _) | Hungary ratified the accession of Sweden to the alliance. | HUN 050 SWE',
'050 | SOURCE accede to TARGET | Timor-Leste acceded to ASEAN. | TLS 050 IGOSEAASN',
'050 | SOURCE rejoin TARGET | Syria rejoined the Arab League. | SYR 050 IGOARL')
rep('events/03-intend.txt','030 | SOURCE agree|consent|accede to _ (TARGET)','030 | SOURCE agree|consent|accede to _ (TARGET)')
after(F,'051 | SOURCE be grateful|thankful',
'051 | SOURCE credit TARGET with|for _ | Togo credited Benin with the idea. | TGO 051 BEN',
'051 | SOURCE call|describe|hail|praise TARGET as|_ friend|hero|model|example|ally|patriot|genius|champion|peacemaker | Lukashenko called Putin a hero. | BLRGOV 051 RUSGOV',
'051 | SOURCE come_out|speak_out|speak_up in support|favour|favor of TARGET | German unions came out in support of the Danish government. | DEULAB 051 DNKGOV')
rep(F,'055 | TARGET receive|get|accept [APOLOGY] from|of|by SOURCE','''056 | SOURCE accept [APOLOGY] of|from|by TARGET | Qatar accepted the apology of Israel. | QAT 056 ISR
055 | TARGET receive|get [APOLOGY] from|of|by SOURCE''')
after(F,'057 | SOURCE sign|conclude|seal',
'057 | SOURCE agree [AGREEMENT] with TARGET | Britain agreed a trade deal with India. | GBR 057 IND; IND 057 GBR',
'057 | BOTH agree [AGREEMENT] | Britain and India agreed a trade deal. | GBR 057 IND; IND 057 GBR',
'057 | SOURCE enter into [AGREEMENT] with TARGET | Ethiopia entered into an agreement with Djibouti. | ETH 057 DJI; DJI 057 ETH',
'057 | BOTH enter into [AGREEMENT] | Ethiopia and Djibouti entered into an agreement. | ETH 057 DJI; DJI 057 ETH')
after(F,'057 | SOURCE put|set|append|affix|add name|signature|pen|initial|seal to [AGREEMENT] | Oman',
'057 | SOURCE put pen to paper on [AGREEMENT] with TARGET | Oman put pen to paper on a deal with Iraq. | OMN 057 IRQ; IRQ 057 OMN')
F='events/06-cooperation.txt'
rep(F,'[COOPERATION]|project|programme|program|venture|research|centre|initiative|scheme with PARTNER','[COOPERATION]|project|programme|program|venture|research|centre|initiative|scheme|study|expedition with PARTNER')
rep(F,'061 | SOURCE sell|supply TARGET [TRADE_GOODS]','''061 | SOURCE sell|export|ship|supply|deliver cargo|shipment|consignment|load of [TRADE_GOODS] to TARGET | Oman shipped a cargo of crude to Sri Lanka. | OMN 061 LKA
061 | SOURCE sell|supply TARGET [TRADE_GOODS]''')
rep(F,'062 | BOTH participate|join|engage in [EXERCISES] |','''062 | BOTH take part in [EXERCISES] | Sweden and Norway took part in the drill. | SWE 062 NOR; NOR 062 SWE
062 | BOTH patrol_together|sail_together|train_together|fly_together|exercise_together|fight_together | Fijian and Tongan troops trained together. | FJIMIL 062 TONMIL; TONMIL 062 FJIMIL
062 | BOTH participate|join|engage in [EXERCISES] |''')
rep(F,'062 | BOTH hold|conduct|stage|begin|start|launch|carry_out|perform|complete|resume|run|undertake|kick_off|conclude|finish [EXERCISES]','062 | BOTH hold|conduct|stage|begin|start|launch|carry_out|perform|complete|resume|run|undertake|kick_off|conclude|finish|fly|sail|mount [EXERCISES]')
rep(F,'063 | SOURCE extradite (to TARGET)','''063 | SOURCE extradite (to TARGET)
063 | _ extradite _ from SOURCE to TARGET | The trafficker was extradited from Ecuador to Peru. | ECU 063 PER
063 | SOURCE hand_over|surrender|turn_over|deliver_up president|leader|minister|commander|general|boss|lord|baron|chief|spy|mobster to TARGET | Fiji surrendered its former president to the International Criminal Court. | FJI 063 IGOICC''')
rep(F,'063 | SOURCE send|transfer|hand|extradite TARGET to hague|icc|tribunal|court','063 | SOURCE send|transfer|hand|extradite|surrender|deliver|hand_over|turn_over|give_up TARGET to hague|icc|tribunal|court')
rep(F,'064 | SOURCE tip_off|forewarn TARGET','''064 | SOURCE alert TARGET to|about|of plot|plan|attack|threat|danger|presence|movement|cell|suspect | The United States alerted Iran to the plot. | USA 064 IRN
064 | SOURCE warn TARGET of|about plot|cell|terror-plot|assassination-plot|assassination-attempt|planned-attack|impending-attack | Israel warned Kenya of a plot. | ISR 064 KEN
064 | SOURCE resume|restart|begin|expand|increase|restore|start|step_up intelligence-sharing|information-sharing|data-sharing|intelligence-exchange with TARGET | Kenya resumed intelligence sharing with Uganda. | KEN 064 UGA
064 | SOURCE tip_off|forewarn TARGET''')
cls('PARTICULARS','name|identity|list|flight list|passport copy|phone number')
cls('WORKS','power line|transmission line|interconnector|hydropower plant|border post|data centre|data center|shipyard|desalination plant|smelter')
p=B+'classes.txt'; s=open(p).read()
assert s.count('solar panel, electric car, turbine, microchip, battery,')==1
s=s.replace('solar panel, electric car, turbine, microchip, battery,','solar panel, electric car, turbine, microchip, lithium battery,')
assert s.count('delegation, team, minister,')==1
open(p,'w').write(s)
F='events/07-aid.txt'
rep(F,'071 | SOURCE supply|provide|furnish|assist|help TARGET with [ECONOMIC_AID]|[MONEY]','071 | SOURCE supply|provide|furnish|assist|help|support|back TARGET with [ECONOMIC_AID]|[MONEY]')
rep(F,'071 | SOURCE make grant|loan|contribution|payment|donation to|for TARGET','''071 | SOURCE make TARGET grant|loan|contribution|payment|donation (of _) | Japan made Tuvalu a grant. | JPN 071 TUV
071 | SOURCE help to rebuild|reconstruct|modernise|modernize TARGET | Turkey helped to rebuild Syria. | TUR 071 SYR
071 | SOURCE make grant|loan|contribution|payment|donation to|for TARGET''')
rep(F,'071 | SOURCE forgive TARGET [DEBT]','''071 | SOURCE roll_over|extend|renew [MONEY] of|in loan|deposit|debt to|of|for TARGET | China rolled over two billion dollars of loans to Laos. | CHN 071 LAO
071 | SOURCE forgive TARGET [DEBT]''')
rep(F,'072 | SOURCE supply|provide|furnish|equip|arm|help|assist TARGET with [WEAPONS]|[MILITARY_AID]','072 | SOURCE supply|provide|furnish|equip|arm|help|assist|back|support TARGET with [WEAPONS]|[MILITARY_AID]')
rep(F,'072 | SOURCE make|present gift|present|donation of [WEAPONS] to|for TARGET','''072 | SOURCE make TARGET gift|present|donation of [WEAPONS]|[MILITARY_KIT] | Turkey made Somalia a gift of drones. | TUR 072 SOM
072 | weapon|arms|ammunition|shell|howitzer|missile-system|launcher|munition|patriot-battery|patriot-system arrive|land|reach in|at TARGET | Czech ammunition arrived in Moldova. | CZE 072 MDA
072 | SOURCE send|deploy|dispatch [TROOPS] to fight|battle for|alongside|with TARGET | North Korea sent soldiers to fight for Russia. | PRK 072 RUS
072 | SOURCE make|present gift|present|donation of [WEAPONS] to|for TARGET''')
rep(F,'drop|air-drop|airdrop|dispatch|parachute|drop_off|deploy|turn_over|unload|load|stockpile [HUMANITARIAN_AID]','drop|air-drop|airdrop|dispatch|parachute|drop_off|deploy|turn_over|unload|load|stockpile|dole_out|give_out|bring|move|ship_in [HUMANITARIAN_AID]')
rep(F,'073 | SOURCE supply|provide|furnish|help|assist|feed TARGET with [HUMANITARIAN_AID]','''073 | SOURCE airdrop|air-drop|parachute|drop aid|relief|parcel|pallet|supply (to|in|into|over|for TARGET) | Jordan airdropped aid into Syria. | JOR 073 SYR
073 | SOURCE send|dispatch|fly|deploy|rush|despatch rescue-team|search-team|rescuer|firefighter|medical-team|relief-team|aid-team|disaster-team|medic|doctor|food-truck|aid-truck|relief-truck to|into|in|for TARGET | Japan sent rescue teams to Turkey. | JPN 073 TUR
073 | SOURCE supply|provide|furnish|help|assist|feed TARGET with [HUMANITARIAN_AID]''')
rep(F,'distribute|provide|deliver|hand_out|dispense|airdrop|donate [HUMANITARIAN_AID] to [PERSONS]','distribute|provide|deliver|hand_out|dole_out|give_out|ladle_out|dispense|airdrop|donate [HUMANITARIAN_AID] to [PERSONS]')
rep(F,'075 | SOURCE shelter|take_in|harbor|harbour|resettle|accept|accommodate|absorb|host TARGET','075 | SOURCE shelter|take_in|harbor|harbour|resettle|accommodate TARGET')
after(F,'075 | SOURCE grant|give|offer TARGET [REFUGE]',
'075 | _ grant|give|offer|afford TARGET [REFUGE] in|by SOURCE | Chadian activists were granted asylum in France. | FRA 075 TCDCVL')
F='events/08-yield.txt'
rep(F,'080 | SOURCE soften|moderate','''080 | SOURCE back_down|give_in|climb_down|back_off in|over|on [DISPUTE]|standoff|fight|battle with TARGET | Hungary backed down in the dispute with Croatia. | HUN 080 HRV
080 | SOURCE soften|moderate''')
rep(F,'081 | SOURCE readmit|reinstate|rehabilitate|unban|whitelist TARGET','081 | SOURCE readmit|reinstate|rehabilitate|unban|whitelist|delist TARGET')
after(F,'081 | SOURCE do_away with',
'081 | SOURCE waive|scrap|abolish|drop|lift visa|visa-requirement|visa-fee|visa-rule for|on|to TARGET | Fiji waived visas for Tongan students. | FJI 081 TONEDU')
rep(F,'0814 | SOURCE do_away with [EMERGENCY_RULE]','''0814 | SOURCE let|allow|permit [EMERGENCY_RULE] to expire|lapse | Togo let the emergency rule expire. | TGO 0814 ---
0814 | SOURCE do_away with [EMERGENCY_RULE]''')
rep(F,'082 | SOURCE call_off|end|suspend|halt|stop|cancel|abandon|postpone|break|wind_up|interrupt|pause [PROTEST]','082 | SOURCE call_off|end|suspend|halt|stop|cancel|abandon|postpone|break|wind_up|interrupt|pause|put_off|lift|drop|shelve|defer [PROTEST]')
rep(F,'082 | SOURCE return to work|class|school after','''082 | doctor|teacher|nurse|worker|lecturer|striker|miner|driver|dockworker|docker|professor|trainee|intern|magistrate|pilot|railwayman|staff return|go_back|come_back to work|classroom|duty|job|ward | Kenyan nurses returned to work. | KENHLH 082 ---
082 | [PROTESTERS] disperse|disband|pack_up|go_home | The Georgian protesters dispersed. | GEOCVL 082 ---
082 | SOURCE return to work|class|school after''')
rep(F,'083 | SOURCE introduce|implement|enact|pass|adopt|approve|carry_out|undertake|launch [REFORM]','083 | SOURCE introduce|implement|enact|pass|adopt|approve|carry_out|undertake|launch|push_through|carry_through|deliver [REFORM]')
rep(F,'0832 | SOURCE make u-turn|about-turn|climbdown|about-face|volte-face on|over [POLICY]|tax|levy|fare|cut |','''0832 | SOURCE suspend|pause|postpone|water_down|dilute|put_off|delay|defer [CONTESTED_LAW] | Togo suspended the pension reform. | TGO 0832 ---
0832 | SOURCE abolish|scrap|outlaw|end death-penalty|capital-punishment|corporal-punishment | Togo abolished the death penalty. | TGO 0832 ---
0832 | SOURCE make|perform|execute|do|stage u-turn|about-turn|climbdown|about-face|volte-face (on|over _) | Benin made a U-turn. | BEN 0832 ---
0832 | SOURCE make u-turn|about-turn|climbdown|about-face|volte-face on|over [POLICY]|tax|levy|fare|cut |''')
rep(F,'0833 | SOURCE naturalize|naturalise TARGET','''0833 | SOURCE allow|let|permit woman|girl|schoolgirl to drive|vote|study|attend|work|return|travel|run|learn (to _) | Saudi Arabia allowed women to drive. | SAU 0833 SAUCVL
0833 | SOURCE naturalize|naturalise TARGET''')
rep(F,'0834 | SOURCE scrap|replace|rewrite','''0834 | SOURCE adopt|approve|promulgate|enact|pass constitution|charter|constitutional-amendment|interim-constitution | Gabon adopted a new constitution. | GAB 0834 ---
0834 | SOURCE scrap|replace|rewrite''')
after(F,'0842 | SOURCE let_go|release|free|return',
'0842 | SOURCE restitute _ to TARGET | France restituted a drum to Benin. | FRA 0842 BEN')
rep(F,'0861 | SOURCE accept|allow|approve|authorize|permit deployment','''0862 | SOURCE grant|give|allow TARGET access to [SITE_OF_ARMS] | Iran granted the IAEA access to the plant. | IRN 0862 IGOUNOIAE
0861 | SOURCE accept|allow|approve|authorize|permit deployment''')
rep(F,'clear convoy|lorry|truck|column|ambulance|flight|ship|plane|rescuer to pass','clear convoy|lorry|truck|column|ambulance|flight|ship|plane|rescuer|tanker|fuel-tanker|bus|vehicle to pass')
rep(F,'0863 | SOURCE open|establish|set_up|create corridor (in|for|to|from TARGET)','0863 | SOURCE open|establish|set_up|create humanitarian-corridor|aid-corridor|relief-corridor|evacuation-corridor|safe-corridor|food-corridor|medical-corridor (in|for|to|from TARGET)')
rep(F,'087 | SOURCE stand_down|lower|end|cancel [ALERT]','''087 | SOURCE de-escalate|deescalate (with TARGET) | Iran de-escalated with Israel. | IRN 087 ISR
087 | BOTH de-escalate|deescalate | Iran and Israel de-escalated. | IRN 087 ISR; ISR 087 IRN
087 | SOURCE stand_down|lower|end|cancel [ALERT]''')
rep(F,'halt|pause|truce|end to|in [FIGHTING]|[ATTACK]|hostility|hostilities|war |','halt|pause|truce|end to|in [FIGHTING]|[ATTACK]|hostility|hostilities|war|struggle|armed-struggle|insurgency|rebellion|campaign|operation |')
rep(F,'0871 | SOURCE hold|cease fire','0871 | SOURCE hold|cease|halt|stop fire')
rep(F,'0871 | BOTH sign|reach|conclude|declare|announce','0871 | BOTH sign|reach|conclude|agree|declare|announce')
rep(F,'0873 | SOURCE disarm|demobilize|demobilise|disband |','''0873 | SOURCE dissolve|disband itself | Turkish rebels dissolved themselves. | TURREB 0873 ---
0873 | rebel|fighter|militant|guerrilla|insurgent burn|destroy|discard weapon|rifle|gun|arms|kalashnikov | Colombian rebels burned their weapons. | COLREB 0873 ---
0873 | SOURCE disarm|demobilize|demobilise|disband |''')
rep(F,'0874 | SOURCE surrender|capitulate to TARGET','''0874 | [TROOPS] flee|escape to|into|across TARGET | Syrian soldiers fled to Iraq. | SYRMIL 0874 IRQ
0874 | SOURCE give_up|turn_in|hand themselves (to|in TARGET) | Malian rebels gave themselves up to the Nigerien army. | MLIREB 0874 NERMIL
0874 | SOURCE transfer|hand|hand_over|hand_back|return|turn_over|give_back base|airbase|barrack|camp|garrison|facility to TARGET | France transferred a base to Senegal. | FRA 0874 SEN
0874 | SOURCE surrender|capitulate to TARGET''')
rep(F,'0874 | SOURCE leave|abandon|evacuate|vacate|cede|relinquish|flee|quit|lose [TERRITORY] |','0874 | SOURCE leave|abandon|evacuate|vacate|cede|relinquish|flee|quit|lose [TERRITORY]|corridor|hill|zone|valley|ridge|frontline |')
rep(F,'085 | SOURCE exempt|spare TARGET','085 | SOURCE exempt|spare TARGET')
cls('RELICS','ornament|drum|regalia|headdress|spear|tusk|shield|canoe|amulet|papyrus|stele|stela|obelisk|frieze|plaque|stool|royal treasure|sceptre|altarpiece|tombstone')
cls('STREETS','') if False else None
s=open(p).read().rstrip('\n')+'''

[CONTESTED_LAW]
reform, pension reform, bill, law, tax, tax hike, tax rise, fuel price increase, price increase, legislation, fuel tax, labour reform, labor reform,
finance bill, austerity measure, tax increase, price hike, price rise, levy, judicial reform

[SITE_OF_ARMS]
site, plant, facility, reactor, laboratory, base, camp, prison, nuclear site, nuclear facility, enrichment plant,
military site, centrifuge, bunker
'''
open(p,'w').write(s)
