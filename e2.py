exec(open('/tmp/wt/mine/ed.py').read())
F='events/01-statement.txt'
rep(F,'016 | SOURCE plead_not guilty to [ESPIONAGE]|[WAR_CRIME]|[CORRUPTION]|charge|count |','016 | SOURCE plead_not guilty to [ESPIONAGE]|[WAR_CRIME]|[CORRUPTION]|charge|count |')
rep(F,'CONSIDER | SOURCE rule_out_not|exclude_not DO |','CONSIDER | SOURCE rule_out_not|exclude_not DO |')
F='events/02-appeal.txt'
rep(F,"Belgium's extradition request to Oman was sent.","Belgium's extradition request to Oman surprised nobody.")
F='events/03-intend.txt'
rep(F,'Serbia is set to buy missiles from France.','Serbia is ready to buy missiles from France.')
rep(F,'030 | SOURCE accept|take_up proposal|offer|plan|initiative|idea','030 | SOURCE accept|take_up proposal|offer|initiative|idea')
open(B+'lemmas.tsv','a').write('taxes\tNOUN\ttax\n')
