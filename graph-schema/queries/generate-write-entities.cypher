CYPHER 25
// Writes new entities of generated graphs, each with its one name and a citation.
// Parameters: parts (list of maps with dataset, source, and entities: list of maps with id, labels, kind, name, sortName, script, latin,
// country, function, identifiers, audience; labels are those below Entity, such as Party and Company).
UNWIND $parts AS part
MATCH (source:Node {id: part.source})
UNWIND part.entities AS row
CREATE (entity:Node:Entity:$(row.labels) {
  id: row.id, dataset: part.dataset, digest: 'generated', synthetic: true, audience: row.audience, kind: row.kind, name: row.name,
  sortName: row.sortName, country: row.country, function: row.function, identifiers: row.identifiers
})
CREATE (entity)-[:CITES {index: 0, locator: 'invented'}]->(source)
CREATE (entity)-[:NAMED]->(:Name {
  text: row.name, script: row.script, latin: row.latin, kind: 'PRIMARY', audience: row.audience
})
