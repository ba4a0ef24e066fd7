CREATE FULLTEXT INDEX name__texts IF NOT EXISTS FOR (n:Name) ON EACH [n.text, n.latin]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}};
