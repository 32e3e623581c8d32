exec(open('/tmp/wt/mine/ed.py').read())
F='events/01-statement.txt'
rep(F,'announce|unveil|present|outline|introduce|set_out|proclaim [PROGRAMME]','announce|unveil|present|outline|introduce|set_out|lay_out|detail|proclaim [PROGRAMME]')
after(F,'010 | SOURCE write|send letter',
'010 | SOURCE address nation (on|about|from|in|after _) | The Chadian president addressed the nation. | TCDGOV 010 ---',
'010 | SOURCE reiterate|clarify|restate|set_out|lay_out|spell_out|explain position|stance|stand|vision|priority (on|about|of|to|in _) | Mongolia reiterated its position. | MNG 010 ---')
rep(F,'011 | SOURCE confirm_not _ | Israel did not confirm the strike. | ISR 011 ---','''011 | SOURCE confirm_not _ | Israel did not confirm the strike. | ISR 011 ---
011 | _ reach_not SOURCE for comment|response|reaction | The Eritrean minister could not be reached for comment. | ERIGOV 011 ---
011 | SOURCE be_not available for comment|interview | Eritrean officials were not available for comment. | ERIGOV 011 ---
011 | SOURCE withhold comment | Malta withheld comment. | MLT 011 ---''')
rep(F,'play_down|dampen|downplay|temper [HOPE]|expectation|prospect|chance |','play_down|dampen|downplay|temper|dash|quash|deflate|lower [HOPE]|expectation|prospect|chance |')
rep(F,'bemoan|rue|regret failure|lack|absence|collapse|delay|stalemate|deadlock|slowness|state (in','bemoan|rue|regret failure|lack|absence|collapse|delay|stalemate|deadlock|slowness|state|pace|decline|spread (in')
after(F,'012 | SOURCE warn|caution of|against dark',
'012 | SOURCE predict|forecast|foresee|fear|dread recession|slowdown|contraction|crisis|famine|collapse|escalation|catastrophe|bloodbath|bloodshed|disaster|spillover|shortage|exodus|worst (in|of TARGET) | Zambia feared a recession. | ZMB 012 ---',
'012 | SOURCE pour|throw water on|over hope|idea|prospect|suggestion|talk|plan|expectation | Belgium poured cold water on the idea. | BEL 012 ---')
rep(F,'predict|foresee|anticipate victory|success','predict|foresee|forecast|anticipate growth|victory|success')
after(F,'013 | SOURCE look_forward',
'013 | SOURCE raise|boost|fuel|rekindle|revive|lift [HOPE] of|for|about deal|agreement|truce|breakthrough|ceasefire|peace|solution|end|settlement (in|to|with|between TARGET) | Oman raised hopes of a truce. | OMN 013 ---')
rep(F,'explore|evaluate|debate|float [OPTION] (of|from TARGET)','explore|evaluate|debate|float [OPTION] (of|from|on|against TARGET)')
rep(F,'explore|examine|study|assess possibility|option|idea|prospect|feasibility of DO','explore|examine|study|assess possibility|option|idea|prospect|feasibility|way|means of|to DO')
rep(F,'levy|reshuffle|merger to|of|on|in _ |','levy|reshuffle|merger to|of|on|in|against _ |')
after(F,'CONSIDER | SOURCE look at|into DO',
'CONSIDER | SOURCE think about|of DO | Brazil is thinking of sending missiles to Chile. | BRA 014 CHL',
'CONSIDER | SOURCE be open to idea|possibility|prospect|suggestion of DO | Ireland is open to the idea of sending troops to Malta. | IRL 014 MLT',
'CONSIDER | SOURCE rule_out_not|exclude_not DO | Macron did not rule out sending troops to Mali. | FRAGOV 014 MLI')
after(F,'014 | SOURCE examine|study|consider|assess|explore|review|debate|discuss return',
'014 | SOURCE leave|keep option|door|possibility open (to|on|for _) | Croatia kept its options open. | HRV 014 ---',
'014 | SOURCE review|reconsider|reassess|re-examine|rethink [AGREEMENT]|[RELATIONS]|membership|participation|aid with|to|in|of TARGET | Croatia is reconsidering its treaty with Serbia. | HRV 014 SRB')
rep(F,'guilt|fault|mistake|error|failure|involvement|role|wrongdoing|complicity (in','guilt|fault|mistake|error|failure|involvement|role|part|shortcoming|wrongdoing|complicity (in')
after(F,'ADMIT | SOURCE own_up to DO','ADMIT | SOURCE confess to DO | Chad confessed to shelling Libya. | TCD 015 LBY')
after(F,'016 | SOURCE plead innocent',
'016 | SOURCE plead_not guilty to [ESPIONAGE]|[WAR_CRIME]|[CORRUPTION]|charge|count | The Kosovan minister pleaded not guilty to war crimes. | XKXGOV 016 ---',
'015 | SOURCE plead guilty to [ESPIONAGE]|[WAR_CRIME]|corruption|graft|bribery|embezzlement|terrorism | The Kosovan minister pleaded guilty to war crimes. | XKXGOV 015 ---')
rep(F,'016 | SOURCE deny|dismiss|reject|refute|rebuff|contest|dispute|rebut|repudiate [ACCUSATION]','016 | SOURCE deny|dismiss|reject|refute|rebuff|contest|dispute|rebut|repudiate|brush_off|brush_aside|wave_off|laugh_off|shrug_off [ACCUSATION]')
rep(F,'invention|hoax|rubbish|absurd|ridiculous|ludicrous |','invention|hoax|rubbish|absurd|ridiculous|ludicrous|fake-news|disinformation|smear|provocation|lies |')
rep(F,'018 | SOURCE express|offer|extend|send|convey|present [CONDOLENCES] (to|with TARGET)','018 | SOURCE express|offer|extend|send|convey|present|voice [CONDOLENCES] (to|with|for|towards TARGET)')
rep(F,'018 | SOURCE sympathize|sympathise|commiserate|grieve|mourn with TARGET','018 | SOURCE sympathize|sympathise|commiserate|grieve|mourn|condole with TARGET')
rep(F,'present [CONDOLENCES]|sympathies over|for','present|voice [CONDOLENCES]|sympathies over|at|for')
after(F,'018 | SOURCE wish TARGET recovery',
'018 | SOURCE pray for victim|dead|wounded|soul|survivor|family|people|suffering|bereaved of|in TARGET | Lula prayed for the victims of the quake in Nepal. | BRAGOV 018 NPL',
'018 | [EXPRESSION_OF_SYMPATHY]|condolence|sympathy reach|arrive (in|at) TARGET from SOURCE | Condolences from Lula reached Nepal. | BRAGOV 018 NPL')
rep(F,'019 | SOURCE be in agreement|accord|line|lockstep|tune with TARGET','019 | SOURCE be in agreement|accord|line|lockstep|tune|step|sync|harmony|alignment with TARGET')
rep(F,'019 | BOTH be of|in mind|agreement|accord|lockstep|tune |','019 | BOTH be of|in mind|agreement|accord|lockstep|tune|step|sync|harmony |')
cls('CEREMONY','funeral|burial|requiem mass|memorial mass|prayer service')
F='events/02-appeal.txt'
after(F,'020 | SOURCE pile|put|exert|increase',
"020 | SOURCE turn|come to TARGET with [APPEALS]|complaint|problem|dispute | Togo turned to the African Union with its complaint. | TGO 020 IGOAFRAFU",
'020 | SOURCE ask|press|beg|lobby|push|petition TARGET for permission|approval|consent|clearance|assurance|answer|extension|leave|time | Togo asked Benin for permission. | TGO 020 BEN')
after(F,'0211 | SOURCE invite|ask|urge',
'0211 | SOURCE urge|ask|press|call_on|push|lobby|beg TARGET to raise|increase|boost|lift|open|buy|import|pump output|production|market|purchase|import|export|trade|more|[TRADE_GOODS] | Niger pressed Nigeria to raise its output. | NER 0211 NGA')
rep(F,'0211 | SOURCE invite|ask|urge TARGET to invest|trade (in _)','0211 | SOURCE invite|ask|urge|encourage TARGET to invest|trade|build (in _)')
after(F,'0212 | SOURCE invite|ask TARGET to hold',
'0212 | SOURCE seek|request|want military-cooperation|defence-cooperation|defense-cooperation|security-cooperation|military-ties|military-tie|defence-tie with|from TARGET | Niger sought military cooperation with Chad. | NER 0212 TCD')
after(F,'0213 | the [APPEALS] by SOURCE',
'0213 | the extradition-request of|by|from SOURCE to|for TARGET | Belgium\'s extradition request to Oman was sent. | BEL 0213 OMN')
after(F,'022 | SOURCE [VOICING] [APPEALS]',
"022 | the [APPEALS] by SOURCE (to|on TARGET) for [SUPPORT]|solidarity|unity|recognition | Palestine's plea to Japan for recognition went unheard. | PSE 022 JPN")
after(F,'0231 | SOURCE apply to|for',
'0231 | SOURCE seek|request|want|need restructuring|rescheduling|cancellation|relief|forgiveness|rollover|suspension of|on [DEBT] (from|by|to TARGET) | Laos sought a restructuring of its debt. | LAO 0231 ---',
'0231 | SOURCE urge|ask|press|beg TARGET for relief|restructuring|rescheduling|cancellation on|of|from [DEBT] | Laos asked China for relief from its debt. | LAO 0231 CHN')
rep(F,'0232 | SOURCE [VOICING] [APPEALS] (to|on TARGET) for [WEAPONS]','0232 | SOURCE [VOICING] [APPEALS] (to|on|from TARGET) for [WEAPONS]')
rep(F,'024 | SOURCE urge|press|push|lobby|ask TARGET for|on [REFORM]|[ELECTIONS]','''024 | SOURCE urge|ask|press|push|call_on|pressure TARGET to hold|organise|organize|schedule|call|stage [ELECTIONS]|vote|poll | The African Union urged Guinea to hold elections. | IGOAFRAFU 024 GIN
024 | SOURCE urge|press|push|lobby|ask TARGET for|on [REFORM]|[ELECTIONS]''')
after(F,'0242 | SOURCE [CALLING] for moratorium',
'0242 | SOURCE [CALLING] for ban|curb|tax|levy|cap|overhaul|rethink|regulation on|in|of|to _ (by|in|from TARGET) | Estonia called for a ban on the devices. | EST 0242 ---')
after(F,'0243 | SOURCE urge|advocate',
"0243 | the [APPEALS] by SOURCE (to|on TARGET) for [RIGHTS] (in|for|of TARGET) | Norway's call for religious freedom in Iran went unheard. | NOR 0243 IRN")
after(F,'0244 | SOURCE urge|seek',
'0244 | SOURCE [CALLING] for constitution|republic|independence-referendum|constituent-assembly|federalism|secession|statehood|self-rule|charter (in|for|of|from TARGET) | Chilean protesters called for a new constitution. | CHLCVL 0244 ---')
after(F,'0253 | the [APPEALS]',
"0254 | the [APPEALS] by SOURCE (to|on TARGET) for [EASING] of|to|from [SANCTIONS] (on|against _) | Cuba's plea for an end to the embargo went unheard. | CUB 0254 ---")
rep(F,"0255 | SOURCE [CALLING] for deployment|dispatch|mandate of|for [PEACEKEEPERS]|[INSPECTORS] (in|to TARGET) |","""0234 | SOURCE [CALLING] for deployment|dispatch|mandate of|for [PEACEKEEPERS] (in|to TARGET) | Senegal called for the deployment of peacekeepers to Mali. | SEN 0234 MLI
0255 | SOURCE [CALLING] for deployment|dispatch|mandate of|for [INSPECTORS] (in|to TARGET) |""")
after(F,'0256 | the [APPEALS]',
"0256 | the [APPEALS] by SOURCE (to|on TARGET) for [ENDING] of|to|in [VIOLENCE] (in TARGET) | Egypt's call for an end to the fighting in Sudan was heard. | EGY 0256 SDN",
"0256 | the [APPEALS] by SOURCE (to|on TARGET) for [WITHDRAWAL] of|by|from TARGET | Moldova's call for the withdrawal of Russian troops went unheard. | MDA 0256 RUSMIL")
rep(F,'028 | SOURCE seek|request|want|urge mediation|arbitration|[MEDIATOR] (of','028 | SOURCE seek|request|want|urge mediation|arbitration|good-offices|good-office|[MEDIATOR] (of')
cls('VOICING','put_in|place|put|direct')
cls('WEAPONS','patriot battery|patriot system|patriot missile|patriot|air defence|air defense|air-defence system|air-defense system|anti-aircraft missile|interceptor missile|tomahawk|f-16|f-35|mirage|gripen|leopard tank|himars|armoured personnel carrier|air-to-air missile|loitering munition')
F='events/03-intend.txt'
rep(F,'030 | SOURCE promise|pledge|offer|propose|seek|want|suggest [COOPERATION] with|to TARGET','030 | SOURCE promise|pledge|offer|propose|seek|want|suggest|pursue|favour|favor [COOPERATION]|[RELATIONS] with|to TARGET')
after(F,'030 | SOURCE turn page',
'030 | SOURCE accept|take_up proposal|offer|plan|initiative|idea|suggestion|overture of|from|by TARGET | Malaysia accepted the Thai offer. | MYS 030 THA')
rep(F,'0312 | SOURCE join force with TARGET','''0312 | SOURCE [INTENDING] to buy|purchase|acquire|order|procure|import [WEAPONS] from TARGET | Serbia plans to buy missiles from France. | SRB 0312 FRA
0312 | SOURCE be [RESOLVED] to buy|purchase|acquire|order|procure|import [WEAPONS] from TARGET | Serbia is set to buy missiles from France. | SRB 0312 FRA
0312 | SOURCE join force with TARGET''')
rep(F,'032 | SOURCE assure|promise|offer|pledge TARGET of [SUPPORT]','032 | SOURCE assure|reassure|promise|offer|pledge TARGET of [SUPPORT]')
rep(F,'032 | SOURCE [INTENDING] to open|reopen [EMBASSY] in TARGET','''032 | BOTH [INTENDING] to open|reopen|exchange|swap|return|appoint [EMBASSY]|[DIPLOMATS] | Malta and Oman agreed to reopen their embassies. | MLT 032 OMN; OMN 032 MLT
032 | SOURCE [INTENDING] to open|reopen [EMBASSY] in TARGET''')
rep(F,'0334 | SOURCE promise|pledge|offer|guarantee protection','''0334 | SOURCE [INTENDING] to send|deploy|contribute|dispatch|commit [TROOPS]|[POLICE_FORCES] (to|in TARGET) to guarantee|keep|secure|monitor|protect|enforce peace|ceasefire|truce|civilian|[REFUGEES] | Fiji plans to send troops to Yemen to monitor a ceasefire. | FJI 0334 YEM
0334 | SOURCE be [RESOLVED] to send|deploy|contribute|dispatch|commit [TROOPS]|[POLICE_FORCES] (to|in TARGET) to guarantee|keep|secure|monitor|protect|enforce peace|ceasefire|truce|civilian|[REFUGEES] | Fiji is ready to send troops to Yemen to guarantee the peace. | FJI 0334 YEM
0334 | SOURCE promise|pledge|offer|guarantee protection''')
rep(F,'0341 | SOURCE agree|promise|pledge|offer|consent|announce|vow to resign|abdicate|quit |','0341 | SOURCE agree|promise|pledge|offer|consent|announce|vow|plan|intend|decide|prepare to resign|abdicate|quit|step-down|stand-down|step-aside|leave-office |')
after(F,'0341 | SOURCE agree|promise|pledge|offer|consent|announce|vow|plan',
'0341 | SOURCE be [RESOLVED] to resign|abdicate|quit|step-down|stand-down|step-aside|leave-office | The Tunisian president is ready to resign. | TUNGOV 0341 ---',
'0341 | SOURCE announce|declare|confirm intention|plan|decision|readiness to resign|abdicate|quit|step-down|stand-down|step-aside | The Tunisian president announced his intention to resign. | TUNGOV 0341 ---',
'0341 | SOURCE seek_not re-election|reelection|term | The Tunisian president will not seek re-election. | TUNGOV 0341 ---')
rep(F,'0342 | SOURCE [INTENDING] to repeal|scrap','''0342 | SOURCE [INTENDING] to cut|lower|reduce|slash|freeze|abolish tax|price|fare|fee|emission|deficit|spending|subsidy|retirement-age | Benin promised to cut taxes. | BEN 0342 ---
0342 | SOURCE [INTENDING] to repeal|scrap''')
rep(F,'# ---------------------------------------------------------------- 035 promise to yield','''# ---------------------------------------------------------------- 035 promise to yield
035 | SOURCE [INTENDING] to compromise|relent|back-down (with|on|over TARGET) | Gabon agreed to compromise. | GAB 035 ---
035 | SOURCE be [RESOLVED] to|for compromise|back-down|concession (with|on|over TARGET) | Gabon is ready to compromise. | GAB 035 ---
035 | SOURCE offer|propose|promise|dangle concession to|toward|towards TARGET | Gabon offered concessions to Cameroon. | GAB 035 CMR''')
rep('events/08-yield.txt','080 | SOURCE make|offer|grant concession|compromise to|toward','080 | SOURCE make|grant concession|compromise to|toward')
after(F,'036 | BOTH plan|schedule|arrange',
'036 | _ schedule|plan|set|slate|expect [TALKS]|[NEGOTIATIONS] between|with BOTH | Talks between Iran and Oman are scheduled for Monday. | IRN 036 OMN; OMN 036 IRN')
after(F,'038 | SOURCE agree|consent',
'038 | SOURCE be [RESOLVED] to|for mediation|arbitration (of|by|from TARGET) | Armenia is open to mediation by Georgia. | ARM 038 GEO',
'038 | SOURCE accept|welcome offer|proposal|bid (of|from|by TARGET) to mediate|arbitrate|broker|facilitate | Togo accepted the Ghanaian offer to mediate. | TGO 038 GHA')
after(F,'039 | SOURCE offer|propose|volunteer mediation',
'039 | SOURCE offer|propose|extend|volunteer good-offices|good-office (to|in|between TARGET) | Malta offered its good offices to Libya. | MLT 039 LBY',
'039 | SOURCE make|extend|hold_out|renew offer of mediation|good-offices|good-office to|between|in TARGET | Malta held out the offer of mediation to Libya. | MLT 039 LBY',
'039 | SOURCE [INTENDING] to send|dispatch|appoint|name [MEDIATOR] (to|in TARGET) | Malta plans to send a mediator to Libya. | MLT 039 LBY')
