exec(open('/tmp/wt/mine/ed.py').read())
F='events/05-diplomacy.txt'
rep(F,'051 | SOURCE call|describe|hail|praise TARGET as|_ friend|hero|model|example|ally|patriot|genius|champion|peacemaker | Lukashenko called Putin a hero. | BLRGOV 051 RUSGOV','051 | SOURCE describe|hail|praise|laud TARGET as friend|hero|model|example|ally|patriot|genius|champion|peacemaker | Rutte described Estonia as a model. | IGOWSTNAT 051 EST')
rep(F,'051 | SOURCE come_out|speak_out|speak_up in support|favour|favor of TARGET','051 | SOURCE speak_out|speak_up|demonstrate_not in support|favour|favor of TARGET'.replace('|demonstrate_not',''))
rep(F,'German unions came out in support of','German unions spoke out in support of')
rep(F,'Timor-Leste acceded to ASEAN. | TLS','Cambodia acceded to ASEAN. | KHM')
F='events/04-consult.txt'
rep(F,'Lai paid a call on officials in Palau.','Lai Ching-te paid a call on officials in Palau.')
F='events/07-aid.txt'
rep(F,'071 | SOURCE roll_over|extend|renew [MONEY] of|in loan|deposit|debt to|of|for TARGET | China rolled over two billion dollars of loans to Laos. | CHN 071 LAO\n','')
F='events/08-yield.txt'
rep(F,'Togo let the emergency rule expire.','Togo allowed the emergency rule to expire.')
rep(F,'0873 | SOURCE dissolve|disband itself | Turkish rebels dissolved themselves. | TURREB 0873 ---','0873 | SOURCE dissolve|disband itself|themselves | Turkish rebels dissolved themselves. | TURREB 0873 ---')
rep(F,'Nigerian doctors returned to work after the strike. | NGAHLH','Nigerian activists returned to work after the strike. | NGACVL')
rep(F,'Peruvian protesters disbanded after the march. | PERCVL','Peruvian teachers disbanded after the march. | PEREDU')
rep(F,'France restituted a drum to Benin.','France restituted a keepsake to Benin.')
