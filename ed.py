import os,sys
B='/tmp/wt/vea/streams/lexicons/en/'
def rep(f,old,new,n=1):
    p=B+f; s=open(p).read()
    if s.count(old)!=n: print('NOT',s.count(old),f,old[:90]); return
    open(p,'w').write(s.replace(old,new))
def after(f,start,*new):
    """after the last line that begins with `start`"""
    p=B+f; ls=open(p).read().split('\n')
    i=[k for k,l in enumerate(ls) if l.startswith(start)]
    if not i: print('NOLINE',f,start[:80]); return
    ls[i[-1]+1:i[-1]+1]=list(new); open(p,'w').write('\n'.join(ls))
def cls(name,words):
    p=B+'classes.txt'; s=open(p).read(); h='\n['+name+']\n'
    if s.count(h)!=1: print('NOCLASS',name,s.count(h)); return
    i=s.index(h)+len(h); j=s.find('\n[',i); k=s.find('\n\n',i)
    end=min(x for x in (j,k,len(s)-1) if x>0)
    body=s[i:end]; have={w.strip() for w in body.replace('\n',',').split(',')}
    new=[w for w in words.split('|') if w not in have]
    s=s[:end].rstrip(',')+',\n'+', '.join(new)+s[end:] if new else s
    open(p,'w').write(s)
