CYPHER 25
// Writes which products new links of generated graphs name.
// Parameters: references (list of maps with link, product, index).
UNWIND $references AS reference
MATCH (link:Node {id: reference.link})
MATCH (product:Node {id: reference.product})
CREATE (link)-[:OF {index: reference.index}]->(product)
