CYPHER 25
// A page of links for each entity: those that start or end there, or supply it. Parameters: ids, kinds (null for all),
// after (id of the last link of the page before, or null), limit. Columns: owner (id of the entity), id.
UNWIND $ids AS owner
MATCH (entity:Entity {id: owner})
CALL (entity) {
  MATCH (entity)<-[:FROM|TO|OF]-(link:Link)
  WHERE visible(link) AND ($kinds IS NULL OR link.kind IN $kinds) AND ($after IS NULL OR link.id > $after)
    AND EXISTS { MATCH (link)<-[:ABOUT]-(claim:Claim {stance: 'ASSERTS'}) WHERE visible(claim) }
  RETURN DISTINCT link.id AS id ORDER BY id LIMIT $limit
}
RETURN owner, id ORDER BY owner, id
