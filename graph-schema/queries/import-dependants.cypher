CYPHER 25
// Statements of other datasets that refer to statements of some datasets.
// Parameters: datasets (list of text). Columns: dataset, id, labels (of the statement that is referred to), dependant (id of the
// statement that refers to it), dependantLabels, type (of the relationship), audience (of the dependant; null if public).
MATCH (statement:Node)<-[reference]-(dependant:Node)
WHERE statement.dataset IN $datasets AND NOT dependant.dataset IN $datasets
RETURN statement.dataset AS dataset, statement.id AS id, labels(statement) AS labels, dependant.id AS dependant,
       labels(dependant) AS dependantLabels, type(reference) AS type, dependant.audience AS audience
ORDER BY id, dependant
