CYPHER 25
// Removes some statements of a generated graph, and their names, by the start of their ids.
// Parameters: dataset, start (text), limit. Columns: removed (how many statements).
MATCH (statement:Node)
USING INDEX statement:Node(id)
WHERE statement.id STARTS WITH $start AND statement.dataset = $dataset
WITH statement LIMIT $limit
OPTIONAL MATCH (statement)-[:NAMED]->(name:Name)
DETACH DELETE statement, name
RETURN count(DISTINCT statement) AS removed
