/**
 * A throw-away certificate, signed by itself, with which the practice Case Log can stand under the real one's name in a browser that was told
 * to look for that name on this machine. It opens nothing: no browser trusts it.
 */
export const THROW_AWAY_TLS = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7I6itE+BEEDlLfbF
i5ci3shsYZMGy8cJgUc6O/yu9bqhRANCAAR1biQAjYOgumTnybk0tO0MzSCaq1GZ
UCsg+Hu7t3V3Hk8uKRnPKk4YSEGlVZS9vQ2x+aQ2Qd3YKLVS3bhk97TG
-----END PRIVATE KEY-----`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBpTCCAUqgAwIBAgIUNOUeWyslT7yeOmFYnM3Ng8d7IQQwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOYXBwcy5hY2dtZS5vcmcwIBcNMjYxMTIxMjMzMTA3WhgPMjEy
NjEwMjgyMzMxMDdaMBkxFzAVBgNVBAMMDmFwcHMuYWNnbWUub3JnMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEdW4kAI2DoLpk58m5NLTtDM0gmqtRmVArIPh7u7d1
dx5PLikZzypOGEhBpVWUvb0NsfmkNkHd2Ci1Ut24ZPe0xqNuMGwwHQYDVR0OBBYE
FJoK8GNaN46e9u+Yg46Ym/YBGBbdMB8GA1UdIwQYMBaAFJoK8GNaN46e9u+Yg46Y
m/YBGBbdMA8GA1UdEwEB/wQFMAMBAf8wGQYDVR0RBBIwEIIOYXBwcy5hY2dtZS5v
cmcwCgYIKoZIzj0EAwIDSQAwRgIhANAe2P2wQTOS7VIMKtv7ulUsUSVPBiABROJ1
mqCcNxmdAiEAz2s6vWt9v08yVAY33ghCr4fnufm1QG+Y8tJI+w0eX3w=
-----END CERTIFICATE-----`,
};
