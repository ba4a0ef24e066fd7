CYPHER 25
// Uses that distinguish people, with the link by which the end user has the product: the one named, else the first that joins them.
// Columns: endUse, product, capability (of the product), endUser, deployment, groups (ids), state, grounds.
MATCH (product:Product)<-[:USES]-(use:EndUse)-[:BY_MEANS_OF]->(has:ProductCapability)
WHERE visible(use)
OPTIONAL MATCH (use)-[:BY]->(user:Party)
OPTIONAL MATCH (use)-[:IN]->(named:Link)
OPTIONAL MATCH (named)-[:TO]->(namedUser:Party)
CALL (product, user) {
  OPTIONAL MATCH (product)<-[:FROM|OF]-(joins:Link)-[:TO]->(user)
  WHERE visible(joins) AND joins.kind IN ['DEPLOYMENT', 'SUPPLY']
  RETURN joins ORDER BY joins.kind, joins.id LIMIT 1
}
RETURN use.id AS endUse, product.id AS product, has.id AS capability, coalesce(user.id, namedUser.id) AS endUser,
       coalesce(named.id, joins.id) AS deployment, use.country AS state, use.grounds AS grounds,
       COLLECT { MATCH (use)-[affects:AFFECTS]->(group:PopulationGroup) RETURN group.id ORDER BY affects.index } AS groups
ORDER BY endUse
