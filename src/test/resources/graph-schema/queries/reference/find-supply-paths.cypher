CYPHER 25
// Every chain of links from some entities to others, no entity twice, along links that meet the filter. One row a path, in no order.
// Parameters: from, to, via, avoid (ids), kinds, upwards (follow OWNERSHIP to the owner too), asOf and knownAt (days), always and allKnown (whether
// those do not matter; a null would have each combination planned by itself, and so would an empty list, so both lists hold '' too),
// within (beginning of the links' ids, so that a graph can be one of many), weakest (rank of the weakest status allowed: REFUTED 1, DISPUTED 2, ALLEGED 3, REPORTED 4, CONFIRMED 5), limit.
// Columns: entities (ids), links (ids), statuses, starts (where each hop enters its link: FROM, OF or TO).
// The bound of the quantifier is filled in before the query is sent.
CALL () {
  MATCH (from:Entity)<-[:FROM]-(link:Link)-[:TO]->(to:Entity)
  WHERE link.kind IN $kinds AND link.id STARTS WITH $within AND visible(link)
    AND ($always OR (coalesce(link.validFromDay, $asOf) <= $asOf AND coalesce(link.validToDay, $asOf) >= $asOf))
  OPTIONAL MATCH (link)<-[:ABOUT]-(claim:Claim)
  WHERE visible(claim) AND ($allKnown OR claim.publishedOnDay <= $knownAt)
  WITH link, claim, claim.withdrawnOnDay IS NULL OR (NOT $allKnown AND claim.withdrawnOnDay > $knownAt) AS stands
  WITH link, count(CASE WHEN claim.stance = 'ASSERTS' THEN 1 END) AS asserting,
       collect(CASE WHEN claim.stance = 'ASSERTS' AND stands THEN claim.basis END) AS assertions,
       collect(CASE WHEN claim.stance = 'DENIES' AND stands THEN claim.basis END) AS denials
  WHERE asserting > 0
  WITH link, CASE
      WHEN size(assertions) = 0 OR 'OFFICIAL_RECORD' IN denials THEN 1
      WHEN 'OWN_ACCOUNT' IN assertions OR 'OFFICIAL_RECORD' IN assertions THEN 5
      WHEN size(denials) > 0 THEN 2
      WHEN 'INSPECTED_EVIDENCE' IN assertions THEN 4
      ELSE 3
    END AS rank
  WHERE rank >= $weakest
  RETURN collect(link.id) AS allowed, collect({link: link.id, rank: rank}) AS ranks
}
MATCH (start:Entity)
WHERE start.id IN $from
MATCH path = (start)
  ((:Entity)<-[enters:FROM|OF|TO]-(link:Link)-[leaves:TO|FROM]->(:Entity)
    WHERE link.id IN allowed
      AND ((type(enters) = 'FROM' AND type(leaves) = 'TO')
        OR (type(enters) = 'OF' AND type(leaves) = 'TO' AND link.kind = 'SUPPLY')
        OR (type(enters) = 'TO' AND type(leaves) = 'FROM' AND link.kind = 'OWNERSHIP' AND $upwards))
  ){1,maxHops}
  (end:Entity)
WHERE end.id IN $to
WITH ranks, [node IN nodes(path) WHERE node:Entity] AS entities, link AS links, enters
WHERE all(entity IN entities WHERE visible(entity) AND NOT entity.id IN $avoid
    AND single(other IN entities WHERE other = entity))
  AND all(id IN $via WHERE id = '' OR any(entity IN entities WHERE entity.id = id))
  AND all(i IN range(0, size(links) - 1) WHERE type(enters[i]) <> 'OF'
    OR NOT EXISTS { MATCH (avoided:Entity)<-[:FROM]-(hop:Link) WHERE hop = links[i] AND avoided.id IN $avoid })
RETURN [entity IN entities | entity.id] AS entities, [link IN links | link.id] AS links,
       [link IN links | ['REFUTED', 'DISPUTED', 'ALLEGED', 'REPORTED', 'CONFIRMED'][head([ranked IN ranks WHERE ranked.link = link.id | ranked.rank]) - 1]] AS statuses,
       [enter IN enters | type(enter)] AS starts
LIMIT $limit
