import sys,os
sys.path.insert(0,os.getcwd())
from streams.cameo.lexicon import Lexicon
from streams.settings import settings
from streams.stages.examples import coding_of,_article,_rules
from streams.stages.coding import Coder
from streams.stages.entities import Reader
from streams.cameo.relevance import irrelevance
from streams.text.pipelines import load_pipeline
from streams.text.remembered import remember
l='en'
remember(load_pipeline(l,settings().pipelines[l]))
words=Lexicon.load_readable(l)[0]
tree='-t' in sys.argv
lines=[x.strip().split(' | ') for x in open(sys.argv[1]) if x.strip() and x[0]!='#']
lines=[x[2] if len(x)==4 else x[0] for x in lines]
reader=Reader(settings(),[l]); coder=Coder(lambda _:words)
for x,ann in zip(lines,reader.annotate_all([_article(x,l) for x in lines])):
    print(x)
    for cod in coder.sentences(ann):
        rules=[r for m in cod.acts.matches for r in _rules(m)]
        out=[]
        for c,e in cod.events:
            why='' if e.relevant else ' UNPUB:'+str(irrelevance(cod.scene.sentence,c))
            out.append(coding_of(e)+why)
        print('    ',out,list(dict.fromkeys(rules)))
        if tree:
            s=cod.scene.sentence
            print('     ',' '.join(f"{t.text}/{t.lemma}/{t.pos}/{t.relation}>{s.tokens[t.head].text}" for t in s.tokens))
