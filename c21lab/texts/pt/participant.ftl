## Words used in many places

status-note = { $status ->
    [working] Redação provisória do c21lab, não o texto oficial
    [draft] Projeto de redação, não um texto oficial
    [retired] Versão retirada
   *[official] Texto oficial
}
group-none = Sem grupo indicado
group-other-groups = Outros grupos
stage-of-points = { $label } ({ $points })
percent = { $value }%
quoted = «{ $text }»
list-apart = ;{" "}

## What participants type for an answer that is no score: each entry between bars, accepted in every sheet

answers-dont-know = não sei | nao sei | não sabe | nao sabe | não sabemos | ns | ns/nr | n/s | não faço ideia | sem opinião | não tenho opinião | não sei dizer | não sei responder | desconheço | difícil de dizer | não responde
answers-not-applicable = não se aplica | nao se aplica | não aplicável | nao aplicavel | não é aplicável | n.a. | n/a | não diz respeito | não nos diz respeito | não é o caso | sem objeto
answers-points = pt | pts | ponto | pontos
answers-out-of = de | em
answers-beside-scores = pontuação | nota | classificação | avaliação | resposta | ponto | pontos | pts | pt | de | em | ou | a | e | entre | cerca | uns | talvez | digamos | eu | nós | dou | damos | ponho | pomos | um | uma | é | minha | nossa | fase | nível | sim | nada | nenhum
answers-yes = sim | s | verdadeiro
answers-no = não | nao | falso
answers-anonymous = anónimo | anônimo | anónima | anônima | sem nome | nenhum

## Scoring sheets: form, headings, tabs

sheet-form-paper = Boletim
sheet-form-name = O seu nome (opcional)
sheet-form-group = O grupo em nome do qual fala hoje (um só)
sheet-form-people = Quantas pessoas responderam em conjunto? (1 se só uma)
sheet-form-print-name = O meu nome pode constar da lista de participantes
sheet-heading-id = N.º
sheet-heading-title-field = Campo
sheet-heading-title-action = Ação
sheet-heading-question = Pergunta orientadora
sheet-heading-score = Pontuação
sheet-heading-comment = Porquê? Factos, exemplos
sheet-yes = sim
sheet-no = não
sheet-tab-front = Comece aqui
sheet-tab-scores = Pontuações
sheet-tab-comments = Comentários
sheet-title = Ficha de pontuação: { $module }
sheet-file-individual = ficha de pontuação
sheet-file-collector = recolha de boletins
sheet-file-ballot = { $count ->
    [1] boletim
   *[other] boletins
}
sheet-folder = fichas para enviar
sheet-number = Ficha { $number }
sheet-answered = Respostas: { $answered } de { $total }
sheet-page = Página { $page } de { $pages }

## Scoring sheets: the first tab

sheet-about-you = Sobre si
sheet-how = Como responder
sheet-step-1 = Preencha «Sobre si»; o nome é opcional. Se várias pessoas responderem em conjunto, indique quantas são.
sheet-step-2 = { $level ->
    [action] Percorra depois os separadores em baixo, ou os que couberam à sua mesa. Em cada célula amarela, escolha uma pontuação da lista ou escreva-a.
   *[other] Abra depois, em baixo, o separador «{ $tab }». Em cada célula amarela, escolha uma pontuação da lista ou escreva-a.
}
sheet-step-3 = Pontue a situação de hoje, em todo o território: nem planos, nem boas intenções.
sheet-step-4 = Ninguém sabe tudo: ponha «?» se não sabe e «–» se não se aplica aqui. Uma célula vazia significa que não respondeu.
sheet-step-5 = Diga porquê em poucas palavras: um lugar, um facto, um exemplo. Não há respostas certas nem erradas.
sheet-scale = A escala de { $low } a { $high }
sheet-dont-know = Não sei
sheet-dont-know-text = Não tem como avaliar. Estas respostas mostram aonde a informação não chega.
sheet-not-applicable = Não se aplica
sheet-not-applicable-text = O que se pergunta não pode existir aqui (por exemplo, um porto onde não há mar nem rio). Raramente é preciso.
sheet-not-applicable-typed = { sheet-not-applicable-text } O hífen do teclado também serve.
sheet-notice = As suas respostas são suas
sheet-notice-who = Quem as lê
sheet-notice-who-text = { $number ->
    [none] Só quem conduz a oficina. Se responderem em conjunto numa mesa, as outras pessoas da mesa conhecem essas respostas. Este documento é apagado quando o relatório estiver terminado.
   *[other] Só quem conduz a oficina. Mais ninguém pode descobrir a quem foi dado o número { $number }. Se responderem em conjunto numa mesa, as outras pessoas da mesa conhecem essas respostas. Este documento é apagado quando o relatório estiver terminado.
}
sheet-notice-published = O que se publica
sheet-notice-published-text = As médias de todas as pessoas e dos grupos suficientemente grandes, nunca as pontuações de uma só pessoa; estas médias podem ser comparadas com as de outros anos e de outros territórios. Um comentário só é citado se quem conduz a oficina o escolher, sem o seu nome; ainda assim, alguém pode reconhecer a sua maneira de escrever.
sheet-notice-save = Quando tiver terminado
sheet-notice-save-text = { $known ->
    [both] Guarde o documento como livro do Excel (.xlsx), com um nome que o distinga (por exemplo, as suas iniciais ou uma palavra à sua escolha), e envie-o para { $to } até { $by }.
    [to] Guarde o documento como livro do Excel (.xlsx), com um nome que o distinga (por exemplo, as suas iniciais ou uma palavra à sua escolha), e envie-o para { $to }.
    [by] Guarde o documento como livro do Excel (.xlsx), com um nome que o distinga (por exemplo, as suas iniciais ou uma palavra à sua escolha), e entregue-o ou envie-o a quem conduz a oficina até { $by }.
   *[none] Guarde o documento como livro do Excel (.xlsx), com um nome que o distinga (por exemplo, as suas iniciais ou uma palavra à sua escolha), e entregue-o ou envie-o a quem conduz a oficina.
}

## Scoring sheets: what a cell says when something else is typed

sheet-prompt-group = Escolha um da lista: clique na seta ao lado desta célula.
sheet-error-title = Verifique esta célula
sheet-error-score = Escolha da lista ou escreva: um número inteiro de { $low } a { $high }; ? se não sabe; – (ou um hífen) se não se aplica aqui. Entre dois números, escolha o mais próximo.
sheet-error-group = Escolha um dos grupos da lista ou deixe a célula vazia.
sheet-error-people = Escreva um número inteiro: 1 se respondeu só uma pessoa, ou quantas responderam em conjunto.
sheet-error-yes-no = Escolha «{ $yes }» ou «{ $no }».

## Collector: many ballots typed into one workbook

sheet-collector-title = Recolha de boletins: { $module }
sheet-collector-use = Uma coluna por boletim: escreva o grupo e quantas pessoas representa e, por baixo, as respostas. «{ $tab }» guarda o que as pessoas escreveram.
sheet-collector-comments = O que as pessoas escreveram, na coluna do seu boletim.
sheet-answered-of = Respostas (de { $total })
sheet-collector-name = Nome, se indicado
sheet-collector-group = Grupo
sheet-collector-people = Pessoas (1 se vazio)
sheet-collector-print-name = O nome pode ser publicado
sheet-collector-number = Número do convite
sheet-form-number = Número do seu convite
sheet-collector-online = Uma coluna por pessoa que respondeu em linha. O que corrigir aqui mantém-se quando o formulário for importado de novo. «{ $tab }» guarda o que as pessoas escreveram.
sheet-roster-name = nome
sheet-roster-first-name = nome próprio | primeiro nome | nomes próprios
sheet-roster-last-name = apelido | sobrenome | apelidos
sheet-roster-group = grupo
sheet-roster-language = língua

## Ballot: the same on paper

sheet-ballot-title = Boletim de pontuação: { $module }
sheet-ballot-how = Faça uma cruz em cada linha: num número, em «?» se não sabe ou em «–» se não se aplica aqui. Pontue a situação de hoje, em todo o território: nem planos, nem boas intenções. Depois diga porquê em poucas palavras: um lugar, um facto, um exemplo.
sheet-ballot-why = Porquê?
sheet-ballot-why-lines = Porquê? Indique o número da linha:
sheet-ballot-who-text = Só quem conduz a oficina. Mais ninguém pode descobrir a quem foi dado o boletim { $number }. Se responderem em conjunto numa mesa, as outras pessoas da mesa conhecem essas respostas. Este boletim é destruído quando o relatório estiver terminado.
sheet-ballot-save-text = { $known ->
    [both] Entregue este boletim a quem conduz a oficina, ou envie-o para { $to } até { $by }.
    [to] Entregue este boletim a quem conduz a oficina, ou envie-o para { $to }.
    [by] Entregue este boletim a quem conduz a oficina até { $by }.
   *[none] Entregue este boletim a quem conduz a oficina.
}

## Online forms: what they ask, and how to set them up

form-number = Número do seu convite ou boletim, se o tiver
form-consent = Aceito que quem conduz esta oficina utilize as minhas respostas
form-consent-needed = Sem o seu consentimento, as respostas não podem ser utilizadas: escolha «sim» ou feche esta página.
form-people = Quantas pessoas responderam em conjunto? (1 se só uma)
form-how = Ninguém sabe tudo: escolha «{ sheet-dont-know }» se não tem como avaliar e «{ sheet-not-applicable }» se não se aplica aqui. Pode deixar qualquer pergunta sem resposta.
form-who = Só quem conduz a oficina lê as suas respostas, que são apagadas quando o relatório estiver terminado. Só se publicam as médias de todas as pessoas e dos grupos suficientemente grandes; nunca as pontuações de uma só pessoa. Estas médias podem ser comparadas com as de outros anos e de outros territórios. Um comentário só é citado se quem conduz a oficina o escolher, sem o seu nome; ainda assim, alguém pode reconhecer a sua maneira de escrever.
form-outline-title = { $system ->
    [microsoft] Guião para o Microsoft Forms
   *[google] Guião para o Google Forms
}
form-outline-forms = { $count ->
    [1] Crie um formulário novo e copie para lá os textos abaixo.
   *[other] { $system ->
        [microsoft] Crie { $count } formulários novos, um por domínio, e copie para lá os textos abaixo. Um só seria demasiado longo: o Microsoft Forms não aceita mais de { $most } perguntas. Dê um número a cada pessoa: só o número mostra que as respostas a vários formulários são da mesma pessoa.
       *[google] Crie { $count } formulários novos, um por domínio, e copie para lá os textos abaixo. Um só seria demasiado longo para preencher de uma vez. Dê um número a cada pessoa: só o número mostra que as respostas a vários formulários são da mesma pessoa.
    }
}
form-outline-privacy = { $system ->
    [microsoft] Nas definições, permita que qualquer pessoa responda e desative o registo do nome. Não peça nome nem endereço de correio eletrónico.
   *[google] Nas definições, em Respostas, escolha «Não recolher» para os endereços de correio eletrónico. Não peça o nome.
}
form-outline-codes = Conserve antes de cada pergunta o código entre parênteses retos, como [D1.1]: é por ele que as respostas encontram o seu lugar. As palavras que se seguem podem ser mudadas.
form-outline-ratings = { $system ->
    [microsoft] Cada linha de um domínio é uma pergunta do tipo Escolha, não obrigatória, cujas opções são a lista de respostas. Crie a primeira, copie-a e cole a linha seguinte.
   *[google] Cada domínio é uma secção com uma única pergunta do tipo Grelha de escolha múltipla: as suas linhas são as linhas da grelha, e a lista de respostas, as colunas. Não exija uma resposta em cada linha.
}
form-outline-export = { $system ->
    [microsoft] No fim: Respostas, Abrir no Excel. Entregue o documento tal como está a c21lab import.
   *[google] No fim: Respostas, Transferir respostas (.csv), ou a folha de cálculo associada como .xlsx. Entregue o documento tal como está a c21lab import.
}
form-outline-number = Formulário { $number } de { $count }: { $title }
form-outline-description = Título e descrição do formulário
form-outline-type = { $type ->
    [number] Resposta curta, não obrigatória
    [consent] Escolha com esta única opção, obrigatória
    [group] Escolha, não obrigatória
    [people] Resposta curta, um número, não obrigatória
   *[comment] Respostas longas, não obrigatórias: uma pergunta por linha
}
form-outline-options = A lista de respostas, a mesma para cada linha de um domínio
form-outline-rows = { $system ->
    [microsoft] Uma pergunta do tipo Escolha por linha
   *[google] Linhas da grelha
}
console-form = { $count ->
    [1] O formulário está pronto: { $file }
   *[other] { $count } guiões estão prontos, um por língua: { $file } e outros em { $folder }
}
console-form-next = { $system ->
    [kobo] No KoboToolbox: Novo, Carregar um XLSForm, e escolha este documento; depois, Implementar. Quando houver respostas, transfira-as com os códigos ou os rótulos das perguntas e execute c21lab import.
    [odk] No ODK Central: Novo formulário, e escolha este documento; depois, Publicar. Quando houver respostas, transfira-as com os códigos ou os rótulos das perguntas e execute c21lab import.
    [limesurvey] No LimeSurvey: Criar inquérito, Importar, e escolha este documento; depois, ative o inquérito. Quando houver respostas, transfira-as com os códigos ou os rótulos das perguntas e execute c21lab import.
    [microsoft] Abra-o no Word e siga no Microsoft Forms os passos da primeira página. Quando houver respostas, transfira-as com os códigos ou os rótulos das perguntas e execute c21lab import.
   *[google] Abra-o no Word ou no Google Docs e siga no Google Forms os passos da primeira página. Quando houver respostas, transfira-as com os códigos ou os rótulos das perguntas e execute c21lab import.
}

## Online forms: headers that systems write, each entry between bars, in small letters or not

columns-id = id da resposta | identificador da resposta | id de resposta
columns-time = carimbo de data/hora | hora de início | hora de conclusão | hora da última modificação | data de início | data da última ação | data de criação
columns-submitted = data de submissão | data de envio
columns-survey = última página | língua inicial | idioma inicial | semente | total de pontos | comentários do questionário
columns-name = nome | nome completo | o seu nome | nome próprio | apelido | sobrenome | nome e apelido
columns-personal = correio eletrónico | e-mail | email | endereço de e-mail | endereço de correio eletrónico | nome de utilizador | nome de usuário | endereço ip | dispositivo | telefone | número de telefone | telemóvel | celular | morada | endereço | lugar | código postal | localização
